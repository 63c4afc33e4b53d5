import { amount } from "../wording.ts";
import type { Claim } from "./claim.ts";
import { band, daily, fixed, upAndDown } from "./up-and-down.ts";

export const lowComplexityClaim: Claim = {
  id: "low-complexity",
  claimed: "Leveraged tokens are the simple choice and win on safety.",
  verdict: "depends",
  so: "They are simple to buy and hard to foresee. An exchange removed another’s tokens because too many of its users did not understand them.",
  scenario: { market: upAndDown, products: [fixed, band, daily] },
  finding: (runs) =>
    `Three tokens that may share a name, two days: ${amount(runs("static").summary.nav.times(100))}, ${amount(runs("band").summary.nav.times(100))} and ${amount(runs("daily").summary.nav.times(100))} are left of ${amount(100)}.`,
  lessons: [3, 18],
  sources: ["binance-delists-ftx"],
};
