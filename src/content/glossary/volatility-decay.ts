import { volatilityDecay } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { amount, percent, times } from "../wording.ts";

export const volatilityDecayTerm: Term = {
  id: "volatility-decay",
  term: "Volatility decay",
  also: ["beta slippage", "volatility drag"],
  definition:
    "What a token that restores its leverage loses to up-and-down moves when the price ends where it began.",
  formula: {
    tex: String.raw`e^{-\frac12 L (L-1) \sigma^2 T}`,
    words: "e to the power of minus half, times leverage, times leverage less one, times variance",
  },
  example: () =>
    `A year at a volatility of ${percent("0.6")} that ends where it began leaves a ${times(3)} token ${amount(volatilityDecay({ leverage: 3, realisedVariance: "0.36" }).times(100))} of ${amount(100)}, and a ${times(-1)} token ${amount(volatilityDecay({ leverage: -1, realisedVariance: "0.36" }).times(100))}.`,
  lesson: 9,
  see: ["realised-variance", "median"],
};
