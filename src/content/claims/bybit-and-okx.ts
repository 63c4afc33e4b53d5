import { move } from "../wording.ts";
import type { Claim } from "./claim.ts";
import { band, daily, upAndDown } from "./up-and-down.ts";

export const bybitAndOkxClaim: Claim = {
  id: "bybit-and-okx",
  claimed: "Most platforms, like Bybit or OKX, rebalance only when leverage leaves a set range.",
  verdict: "unsupported",
  so: "It is Bybit’s published rule. No source was found that OKX issued such tokens. Four other families of rules are on record: the clock, the clock with an emergency trigger, a hidden target, and a part of the way back.",
  scenario: { market: upAndDown, products: [band, daily] },
  finding: (runs) =>
    `Which family it is decides what you hold: on the same two days a range ends at ${move(runs("band").summary.return)} and the clock at ${move(runs("daily").summary.return)}.`,
  lessons: [6, 17],
  sources: [
    "bybit-rebalancing",
    "kucoin-rebalancing",
    "ftx-rebalance",
    "binance-blvt",
    "indexcoop-contracts",
  ],
};
