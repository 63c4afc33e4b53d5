import { times } from "../wording.ts";
import type { Claim } from "./claim.ts";
import { band } from "./up-and-down.ts";

export const builtInLeverageClaim: Claim = {
  id: "built-in-leverage",
  claimed: "The leverage is built in, at two to five times.",
  verdict: "depends",
  so: "The number is a name. Real leverage lies anywhere in the band or between two resets; one issuer’s “3L” aimed at less than its name until April 2025, another hid its target, and tokens of half and of minus one existed.",
  scenario: {
    market: {
      start: "100",
      stepHours: 24,
      path: { kind: "returns", returns: ["0.2", "0.1", "-0.15", "-0.12"] },
    },
    products: [band],
  },
  finding: (runs) => {
    const { min, max } = runs("band").summary.realLeverage;
    return `Over four days in which nothing is traded, a token called threefold stands anywhere from ${times(min)} to ${times(max)}, and that is the leverage a buyer gets.`;
  },
  lessons: [2, 6],
  sources: ["gate-rule-change", "binance-blvt", "ftx-walkthrough", "bybit-rebalancing"],
};
