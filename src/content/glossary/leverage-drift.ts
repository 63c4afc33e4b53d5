import { realLeverageAfterMove } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { percent, times } from "../wording.ts";

export const leverageDriftTerm: Term = {
  id: "leverage-drift",
  term: "Leverage drift",
  definition:
    "The change of real leverage that every move brings by itself, before anybody trades: down after gains, up after losses.",
  example: () =>
    `A fall of ${percent("0.1")} takes a ${times(3)} token to ${times(realLeverageAfterMove({ leverage: 3, move: "-0.1" }))}; the same move in its favour takes it only to ${times(realLeverageAfterMove({ leverage: 3, move: "0.1" }))}.`,
  lesson: 4,
  see: ["real-leverage", "rebalancing"],
};
