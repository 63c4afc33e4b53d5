import { amount, move, present } from "../wording.ts";
import type { Claim } from "./claim.ts";
import { band, daily } from "./up-and-down.ts";

export const noLiquidationClaim: Claim = {
  id: "no-liquidation",
  claimed:
    "A leveraged token cannot be liquidated; there are no forced exits, even in extreme moves.",
  verdict: "false",
  so: "The holder gets no margin call and cannot owe anything. The fund can still be wiped out by one gap, as the article’s own list of questions admits; a sale at the edge of a band or at a guard is a forced exit of a part; and platforms that closed their tokens forced everyone out.",
  scenario: {
    market: {
      start: "100",
      stepHours: 24,
      monitoring: "continuous",
      path: { kind: "returns", returns: ["-0.3", "-0.4"] },
      gaps: [2],
    },
    products: [daily, band],
  },
  finding: (runs) => {
    const sales = runs("band").ledger.filter((row) => row.event === "rebalance" && row.step === 1);
    const slide = present(runs("band").series[1]?.nav ?? null);
    const gap = runs("daily").summary;
    return `A slide of ${move("-0.3")} makes a token with a band sell ${amount(sales.length)} times by force and leaves ${amount(slide.times(100))} of each ${amount(100)}. A gap of ${move("-0.4")} on the next day takes the daily token to ${amount(gap.nav)}, with ${amount(gap.deficit.times(100))} more lost than it had, which somebody else pays.`;
  },
  lessons: [14, 18],
  sources: [
    "bybit-rebalancing",
    "ftx-walkthrough",
    "binance-blvt-retirement",
    "ascendex-ftt",
    "tlx-end",
  ],
};
