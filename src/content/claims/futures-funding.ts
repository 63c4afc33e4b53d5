import { basisAnnualised, fundingPerYear } from "../../engine/index.ts";
import { amount, days, percent } from "../wording.ts";
import type { Claim } from "./claim.ts";

const rate = "0.0001";

export const futuresFundingClaim: Claim = {
  id: "futures-funding",
  claimed: "Futures pay funding every eight hours.",
  verdict: "false",
  so: "Perpetual futures pay funding, though not all of them every eight hours. A dated future pays none: its cost is the basis, agreed when you enter.",
  finding: () =>
    `${percent(rate)} every eight hours is ${percent(fundingPerYear({ rate }), 2)} a year of notional; every hour it would be ${percent(fundingPerYear({ rate, everyHours: 1 }))}. A dated future at ${amount(50750)} over ${amount(50000)} with ${days(90)} to run costs ${percent(basisAnnualised({ spot: 50000, future: 50750, days: 90 }), 2)} a year.`,
  lessons: [16],
  sources: ["bybit-funding", "gate-funding"],
};
