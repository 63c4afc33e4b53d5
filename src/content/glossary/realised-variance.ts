import { Decimal } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { amount, percent } from "../wording.ts";

export const realisedVarianceTerm: Term = {
  id: "realised-variance",
  term: "Realised variance",
  definition: "The squared moves of a price, added up: how much it really moved about.",
  formula: {
    tex: String.raw`\sum_t \left(\ln \frac{S_t}{S_{t-1}}\right)^2`,
    words: "squared logarithm of each day’s growth, added up",
  },
  example: () =>
    `A year at a volatility of ${percent("0.6")} has a realised variance of about ${amount(new Decimal("0.6").pow(2))}.`,
  lesson: 9,
  see: ["volatility", "volatility-decay"],
};
