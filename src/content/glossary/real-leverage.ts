import { realLeverageAfterMove } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { move, times } from "../wording.ts";

export const realLeverageTerm: Term = {
  id: "real-leverage",
  term: "Real leverage",
  also: ["actual leverage", "effective leverage"],
  definition: "The leverage that the token has at this moment, whatever its name says.",
  formula: {
    tex: String.raw`\ell' = \frac{\ell\,(1 + r)}{1 + \ell\, r}`,
    words: "leverage times the price’s growth, divided by the NAV’s growth",
  },
  example: () =>
    `A ${times(3)} token after ${move("0.1")} stands at ${times(realLeverageAfterMove({ leverage: 3, move: "0.1" }))}, and after ${move("-0.1")} at ${times(realLeverageAfterMove({ leverage: 3, move: "-0.1" }))}.`,
  lesson: 4,
  see: ["leverage-drift", "target-leverage"],
};
