import { gbmQuantile } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { amount, percent, times } from "../wording.ts";

export const quantileTerm: Term = {
  id: "quantile",
  term: "Quantile",
  also: ["percentile"],
  definition: "The outcome below which a given part of all outcomes lies.",
  example: () =>
    `In a year at a volatility of ${percent("0.6")} without drift, one ${times(3)} token in ten ends below ${amount(gbmQuantile({ leverage: 3, drift: 0, volatility: "0.6", probability: "0.1" }))} of its stake.`,
  lesson: 11,
  see: ["median"],
};
