/** The rows of the article's table, each cell corrected. */
import { liquidationPrice, spotMarginLiquidationPrice } from "../../engine/index.ts";
import type { Decimal } from "../../engine/index.ts";
import { formatPercent } from "../../format/index.ts";
import { present } from "../wording.ts";
import type { ComparedRow } from "./compared.ts";
import { clock, desk, drift, ladder, meter, night, painter, rules, ways } from "./states.ts";

const maintenanceMarginRate = "0.005";
const side = "long";
const entry = 100;

function fallTo(price: Decimal | null): string {
  return formatPercent(present(price).div(entry).minus(1).abs(), { decimals: 1 });
}

/** How far a long future may fall. */
const fallOf = (leverage: number): string =>
  fallTo(liquidationPrice({ side, entry, leverage, maintenanceMarginRate }));

/** How far it may fall before a long margin account is sold. */
const marginFall = (leverage: number): string =>
  fallTo(spotMarginLiquidationPrice({ side, entry, leverage }));

export const articleRows: readonly ComparedRow[] = [
  {
    feature: "Leverage",
    cells: {
      token: {
        article: "Built-in (2x–5x)",
        so: () => "Named, not kept: the real one drifts between resets.",
        link: drift({ m: 10, L: 3 }),
      },
      margin: {
        article: "Customizable",
        so: () => "Chosen on the first day; the lender sets the limit.",
        link: ways({ L: 2, depth: 40, days: 10 }),
      },
      future: {
        article: "Up to 100x+",
        so: () => `Chosen on the first day. At 50x a fall of ${fallOf(50)} ends it.`,
        link: ladder({ L: 50 }),
      },
    },
  },
  {
    feature: "Liquidation",
    cells: {
      token: {
        article: "None",
        so: () => "None for you. The fund sells after each fall, and one gap can empty it.",
        link: night({ gap: 34, L: 3 }),
      },
      margin: {
        article: "Yes",
        so: () => `At a level. At 3x that is a fall of ${marginFall(3)}.`,
        link: ways({ L: 3, depth: 27, days: 5 }),
      },
      future: {
        article: "Yes",
        so: () => `At a price. At 3x that is a fall of ${fallOf(3)}.`,
        link: ladder({ L: 3 }),
      },
    },
  },
  {
    feature: "Margin to put up",
    cells: {
      token: {
        article: "No",
        so: () => "All of it, on the first day: the fund posts your money.",
        link: desk({ L: 3, m: 0.5 }),
      },
      margin: {
        article: "Yes",
        so: () => "Your part. The rest is a loan.",
        link: ways({ L: 2.5, depth: 20, days: 5 }),
      },
      future: {
        article: "Yes",
        so: () => "A part of the position; with cross margin, the whole account.",
        link: ladder({ mode: "cross", L: 10 }),
      },
    },
  },
  {
    feature: "What waiting costs",
    cells: {
      token: {
        article: "Embedded in NAV",
        so: () => "Funding on the position: at 3x, three times the rate on your money.",
        link: meter({ L: 3, fund: 0.01 }),
      },
      margin: {
        article: "Paid directly",
        so: () => "No funding. Interest on the loan, by the hour.",
        link: ways({ rate: 0.05, depth: 20, days: 30 }),
      },
      future: {
        article: "Paid every 8h",
        so: () => "A perpetual: funding, not always every 8 h. A dated one: its basis.",
        link: clock({ basis: 1.5, days: 90 }),
      },
    },
  },
  {
    feature: "How long to hold",
    cells: {
      token: {
        article: "Short-term",
        so: () => "No last day. Turns cost it and trends feed it, in any length of time.",
        link: painter({ path: [5, -5], times: 30 }),
      },
      margin: {
        article: "Medium-term",
        so: () => "Until the level is met. Interest brings it nearer.",
        link: ways({ rate: 0.3, depth: 24, days: 30 }),
      },
      future: {
        article: "Short to medium",
        so: () => "A perpetual has no last day. A dated one must be rolled.",
        link: clock({ n: 4 }),
      },
    },
  },
  {
    feature: "Complexity",
    cells: {
      token: {
        article: "Low",
        so: () => "Easy to buy, hard to foresee: one name, three rules, three results.",
        link: rules({ m1: 5, m2: -5, pairs: 15 }),
      },
      margin: {
        article: "Medium",
        so: () => "One level to watch, and a debt that grows.",
        link: ways({ depth: 26, days: 5, L: 3 }),
      },
      future: {
        article: "High",
        so: () => "One position, and three formulas for its end.",
        link: ladder({ L: 5, mmr: 1, fee: 0.06, ded: 0.1, entry: 10 }),
      },
    },
  },
];
