import { Decimal } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { move, percent, times } from "../wording.ts";

export const deficitTerm: Term = {
  id: "deficit",
  term: "Deficit",
  definition:
    "The part of a loss that is greater than the stake, and that somebody else must bear.",
  example: () =>
    `A gap of ${move("-0.4")} in a ${times(3)} position loses ${percent(new Decimal("0.4").times(3))} of the stake: ${percent(new Decimal("0.4").times(3).minus(1))} is somebody else’s.`,
  lesson: 14,
  see: ["insurance-fund", "wipe-out"],
};
