import { gbmMean, gbmMedian } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { amount, percent, times } from "../wording.ts";

export const medianTerm: Term = {
  id: "median",
  term: "Median",
  definition: "The outcome in the middle: half of all outcomes are better and half are worse.",
  formula: {
    tex: String.raw`e^{(L\mu - \frac12 L^2 \sigma^2)\,T}`,
    words: "for a price that wanders at random",
  },
  example: () =>
    `After a year at a volatility of ${percent("0.6")} without drift, a ${times(3)} token’s mean is ${amount(gbmMean({ leverage: 3, drift: 0, volatility: "0.6" }))} and its median ${amount(gbmMedian({ leverage: 3, drift: 0, volatility: "0.6" }))}.`,
  lesson: 11,
  see: ["mean", "quantile"],
};
