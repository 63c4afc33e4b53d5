import { wipeOutMove } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { move, times } from "../wording.ts";

export const gapTerm: Term = {
  id: "gap",
  term: "Gap",
  definition: "A jump of the price with no trading between, so that no rule can act on the way.",
  example: () =>
    `A gap of ${move(wipeOutMove({ leverage: 3 }), 2)} takes everything from a ${times(3)} token; for a ${times(-3)} token the gap is ${move(wipeOutMove({ leverage: -3 }), 2)}.`,
  lesson: 14,
  see: ["wipe-out", "monitoring"],
};
