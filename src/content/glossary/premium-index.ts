import { fundingRate } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { percent } from "../wording.ts";

export const premiumIndexTerm: Term = {
  id: "premium-index",
  term: "Premium index",
  definition:
    "How far a perpetual future trades above or below its index, measured at prices that a real order would get.",
  formula: {
    tex: String.raw`F = P + \operatorname{clamp}(I - P,\, -c,\, c)`,
    words: "premium plus the interest less the premium, kept within a small range",
  },
  example: () =>
    `A premium index of ${percent("0.001")} with interest of ${percent("0.0001")} makes a funding rate of ${percent(fundingRate({ premium: "0.001" }))}.`,
  lesson: 8,
  see: ["funding-rate"],
};
