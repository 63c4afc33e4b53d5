import { compoundedGrowth } from "../../engine/index.ts";
import { repeated } from "./figures.ts";
import type { Term } from "./term.ts";
import { move, times } from "../wording.ts";

export const trendTerm: Term = {
  id: "trend",
  term: "Trend",
  definition: "A market whose moves mostly go the same way.",
  example: () =>
    `Thirty days of ${move("0.01")} give the underlying ${move(compoundedGrowth({ leverage: 1, returns: repeated("0.01", 30) }).minus(1))} and a ${times(3)} token ${move(compoundedGrowth({ leverage: 3, returns: repeated("0.01", 30) }).minus(1))}.`,
  lesson: 9,
  see: ["chop", "autocorrelation"],
};
