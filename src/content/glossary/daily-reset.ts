import { compoundedGrowth } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { move, percent, times } from "../wording.ts";

export const dailyResetTerm: Term = {
  id: "daily-reset",
  term: "Daily reset",
  also: ["clock rule", "daily rebalancing"],
  definition: "Rebalancing once a day at a fixed hour, whatever happened.",
  formula: {
    tex: String.raw`V_n = V_0 \prod_i (1 + L\, r_i)`,
    words: "stake times one plus leverage times each day’s return",
  },
  example: () =>
    `Up ${percent("0.1")} and down ${percent("0.1")}, a ${times(3)} token with daily reset ends at ${move(compoundedGrowth({ leverage: 3, returns: ["0.1", "-0.1"] }).minus(1))}.`,
  lesson: 6,
  see: ["rebalancing", "static-position"],
};
