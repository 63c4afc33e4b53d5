import { compoundedGrowth } from "../../engine/index.ts";
import { pairs } from "./figures.ts";
import type { Term } from "./term.ts";
import { move, times } from "../wording.ts";

export const chopTerm: Term = {
  id: "chop",
  term: "Chop",
  definition: "A market that goes up and down and gets nowhere.",
  example: () =>
    `Ten pairs of ${move("0.05")} and ${move("-0.05")} leave a ${times(3)} token with daily reset at ${move(compoundedGrowth({ leverage: 3, returns: pairs("0.05", 10) }).minus(1))}.`,
  lesson: 9,
  see: ["trend", "volatility-decay"],
};
