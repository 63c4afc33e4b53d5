import type { Term } from "./term.ts";
import { times } from "../wording.ts";

export const restorePointTerm: Term = {
  id: "restore-point",
  term: "Restore point",
  definition:
    "Where a rebalance brings leverage to: the target, the edge of the band, or a part of the way.",
  example: () =>
    `At ${times("4.2")}, restoring to the edge of a band that ends at ${times(4)} sells far less than restoring to ${times(3)}.`,
  lesson: 6,
  see: ["band", "recentring"],
};
