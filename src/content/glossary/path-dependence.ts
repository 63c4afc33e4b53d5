import { compoundedGrowth } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { amount, move, times } from "../wording.ts";

export const pathDependenceTerm: Term = {
  id: "path-dependence",
  term: "Path dependence",
  definition:
    "That the end of a holding depends on the way the price went and not only on where it ended.",
  example: () =>
    `The price can end where it began and a ${times(3)} token with daily reset still be down: ${move("0.25")} and ${move("-0.2")} leaves ${amount(compoundedGrowth({ leverage: 3, returns: ["0.25", "-0.2"] }).times(100))} of ${amount(100)}.`,
  lesson: 9,
  see: ["volatility-decay", "daily-reset"],
};
