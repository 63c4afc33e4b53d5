import { fundingOnNavPerYear, fundingPerYear } from "../../engine/index.ts";
import { move, percent } from "../wording.ts";
import type { Claim } from "./claim.ts";

const rate = "0.0001";
const rule = { kind: "periodic", everyHours: 8 } as const;

export const fundingAYearClaim: Claim = {
  id: "funding-a-year",
  claimed: "A hundredth of a percent every eight hours costs about eleven percent a year.",
  verdict: "depends",
  so: "Of the notional it does. Your money is the NAV, and the notional is three times that; compounding makes it a little less. The sign can turn, and a short token receives what a long one pays.",
  scenario: {
    market: {
      start: "100",
      stepHours: 8,
      path: { kind: "trend", move: "0", steps: 1095 },
      funding: { kind: "constant", rate, everyHours: 8 },
    },
    products: [
      { id: "long", kind: "token", leverage: "3", rule },
      { id: "short", kind: "token", leverage: "-3", rule },
    ],
  },
  finding: (runs) =>
    `On notional: ${percent(fundingPerYear({ rate }), 2)} a year. On the NAV of a threefold token: ${percent(fundingOnNavPerYear({ leverage: 3, rate }).abs(), 2)} added up. Run for a year at an unmoved price, the long token ends at ${move(runs("long").summary.return)} and the short one at ${move(runs("short").summary.return)}.`,
  lessons: [8],
  sources: ["bybit-funding"],
};
