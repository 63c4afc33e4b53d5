import { growthOptimalLeverage } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { percent, times } from "../wording.ts";

export const growthOptimalLeverageTerm: Term = {
  id: "growth-optimal-leverage",
  term: "Growth-optimal leverage",
  also: ["Kelly leverage"],
  definition:
    "The leverage at which the typical outcome grows fastest; above it more risk buys less.",
  formula: { tex: String.raw`L^{*} = \frac{\mu}{\sigma^2}`, words: "drift over variance" },
  example: () =>
    `A drift of ${percent("0.5")} and a volatility of ${percent("0.6")} make it ${times(growthOptimalLeverage({ drift: "0.5", volatility: "0.6" }))}.`,
  lesson: 12,
  see: ["drift", "median"],
};
