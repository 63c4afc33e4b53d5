import { fundingOnNavPerYear, fundingPerYear } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { hours, percent, times } from "../wording.ts";

export const fundingRateTerm: Term = {
  id: "funding-rate",
  term: "Funding rate",
  definition:
    "A payment between the two sides of a perpetual future, so much of the position for each interval, that pulls its price to the index.",
  formula: {
    tex: String.raw`F = P + \operatorname{clamp}(I - P,\, -c,\, c)`,
    words:
      "premium index, plus the interest less the premium index, kept between minus c and plus c; longs pay shorts so much of the notional when it is positive, and shorts pay longs when it is negative",
  },
  example: () =>
    `${percent("0.0001")} every ${hours(8)} is ${percent(fundingPerYear({ rate: "0.0001" }), 2)} a year of notional and ${percent(fundingOnNavPerYear({ leverage: 3, rate: "0.0001" }).abs(), 2)} of a ${times(3)} token’s NAV.`,
  lesson: 8,
  see: ["premium-index", "perpetual"],
};
