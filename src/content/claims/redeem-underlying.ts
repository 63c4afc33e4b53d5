import { Decimal, feeAmount } from "../../engine/index.ts";
import { amount, percent } from "../wording.ts";
import type { Claim } from "./claim.ts";

const rate = "0.001";

export const redeemUnderlyingClaim: Claim = {
  id: "redeem-underlying",
  claimed: "On most exchanges you can redeem the token at NAV for the underlying asset.",
  verdict: "false",
  so: "Every exchange that was found to say how it pays, pays cash. Some take a fee, cap the amount or collect requests into batches, and some refuse while the token is being rebalanced. Only tokens that hold collateral on a blockchain hand out their parts.",
  finding: () =>
    `At a redemption fee of ${percent(rate)}, ${amount(1000)} of NAV comes back as ${amount(new Decimal(1000).minus(feeAmount({ units: 1000, rate })))} in cash, when it is open at all.`,
  lessons: [7],
  sources: ["binance-blvt-fees", "bybit-fees", "kucoin-tokens", "ftx-faq", "indexcoop-contracts"],
};
