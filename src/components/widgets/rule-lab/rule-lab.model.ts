/** One path, three tokens that share a name, and the underlying beside them. */
import { ONE, simulate, toEngine } from "../../../engine/index.ts";
import type {
  Decimal,
  LedgerRow,
  ParameterValues,
  ProductRun,
  Scenario,
} from "../../../engine/index.ts";
import { formatMoney, formatMultiple, formatNumber, formatPercent } from "../../../format/index.ts";
import { defineModel } from "../model-definition.ts";
import type { Quantity } from "../model-definition.ts";
import { ruleLabSet } from "./parameters.ts";
import type { RuleLabSet } from "./parameters.ts";

export type RuleLabValues = ParameterValues<RuleLabSet>;
export const STAKE = 100;

function returnsOf(values: RuleLabValues): string[] {
  const pair = [toEngine(ruleLabSet.m1, values.m1), toEngine(ruleLabSet.m2, values.m2)];
  return Array.from({ length: values.pairs }, () => pair).flat();
}

function scenarioOf(values: RuleLabValues): Scenario {
  const leverage = String(values.L);
  const costs =
    values.tf === 0 ? {} : { costs: { tradingFee: toEngine(ruleLabSet.tf, values.tf) } };
  return {
    market: {
      start: String(STAKE),
      stepHours: 24,
      monitoring: values.watch as "at-close" | "continuous",
      path: { kind: "returns", returns: returnsOf(values) },
    },
    products: [
      { id: "spot", kind: "spot" },
      { id: "static", kind: "static", leverage },
      {
        id: "daily",
        kind: "token",
        leverage,
        rule: { kind: "periodic", everyHours: 24 },
        ...costs,
      },
      {
        id: "band",
        kind: "token",
        leverage,
        rule: {
          kind: "band",
          low: String(values.lo),
          high: String(values.hi),
          restore: values.restore as "target" | "edge",
        },
        ...costs,
      },
    ],
  };
}

export interface RuleLabResult {
  readonly holdings: Readonly<Record<HoldingId, ProductRun>>;
  readonly days: number;
}

export const holdingIds = ["spot", "static", "daily", "band"] as const;
export type HoldingId = (typeof holdingIds)[number];

/** What a holding of 100 is worth at the end. */
export function endOf(result: RuleLabResult, id: HoldingId): Decimal {
  return result.holdings[id].summary.nav.times(STAKE);
}

function rebalances(rows: readonly LedgerRow[]): readonly LedgerRow[] {
  return rows.filter(({ event }) => event === "rebalance");
}

type LabQuantity = Quantity<RuleLabSet, RuleLabResult>;

function end(id: HoldingId, role: string, label: string, formula: string): LabQuantity {
  return {
    label,
    formula,
    role,
    text: (result) => formatMoney(endOf(result, id), { decimals: 1 }),
    number: (result) => endOf(result, id).toNumber(),
  };
}

function tradesInWords(count: number): string {
  return count === 0 ? "no trade" : count === 1 ? "one trade" : `${formatNumber(count)} trades`;
}

function tick(result: RuleLabResult, id: HoldingId, step: number) {
  const { series } = result.holdings[id];
  return series[Math.min(step, series.length - 1)]!;
}

/** Real leverage at a tick before any trade at it: the mark's row. */
function leverageAtMark(result: RuleLabResult, id: HoldingId, step: number): Decimal {
  const row = result.holdings[id].ledger.find((r) => r.event === "mark" && r.step === step);
  return row?.leverageAfter ?? ONE;
}

function firstTrade(result: RuleLabResult, id: HoldingId): Decimal {
  return (rebalances(result.holdings[id].ledger)[0]?.trade ?? ONE.minus(ONE)).times(STAKE);
}

const quantities = {
  "spot-return": {
    label: "the underlying's return over the path",
    formula: "The product of one plus each move, less one.",
    role: "underlying",
    text: (result) => formatPercent(result.holdings.spot.summary.return, { decimals: 1 }),
  },
  "static-end": end(
    "static",
    "static",
    "what 100 in the static position is worth at the end",
    "100 × (1 + leverage × the underlying's whole return). The size never changes.",
  ),
  "daily-end": end(
    "daily",
    "daily",
    "what 100 in the token reset every midnight is worth at the end",
    "100 × the product of (1 + leverage × each day's return).",
  ),
  "band-end": end(
    "band",
    "band",
    "what 100 in the band token is worth at the end",
    "Like the static position until real leverage touches an edge; then it trades and starts again from there.",
  ),
  "daily-nav-1": {
    label: "the daily token after the first day",
    formula: "100 × (1 + leverage × the first move).",
    role: "daily",
    text: (result) => formatMoney(tick(result, "daily", 1).nav.times(STAKE), { decimals: 0 }),
  },
  "notional-1": {
    label: "bitcoin held after the first move, before any trade",
    formula: "The position opened at leverage × 100, times one plus the first move.",
    text: (result) =>
      formatMoney(
        tick(result, "static", 1)
          .nav.times(leverageAtMark(result, "static", 1))
          .times(STAKE),
        { decimals: 0 },
      ),
  },
  "leverage-1": {
    label: "real leverage after the first move",
    formula: "Position after the move ÷ NAV after the move.",
    text: (result) => formatMultiple(leverageAtMark(result, "band", 1), { decimals: 2 }),
  },
  "leverage-2": {
    label: "the band token's real leverage after the second move",
    formula: "Position after the move ÷ NAV after the move.",
    role: "band",
    text: (result) => formatMultiple(leverageAtMark(result, "band", 2), { decimals: 2 }),
  },
  "daily-trade-1": {
    label: "what the daily token trades after the first day",
    formula: "Leverage × (leverage − 1) × the move × the NAV before it.",
    role: "daily",
    text: (result) => formatMoney(firstTrade(result, "daily").abs(), { decimals: 0 }),
  },
  "daily-held-2": {
    label: "bitcoin held by the daily token through the second day",
    formula: "Leverage × NAV after the first day.",
    role: "daily",
    text: (result, values) =>
      formatMoney(tick(result, "daily", 1).nav.times(values.L).times(STAKE), { decimals: 0 }),
  },
  "band-trades": {
    label: "how often the band token traded",
    formula: "Rebalances in its ledger.",
    role: "band",
    text: (result) => tradesInWords(result.holdings.band.summary.rebalances),
  },
  "band-story": {
    label: "what the band made of it",
    formula: "Its ledger holds a rebalance, or it does not.",
    text: (result) =>
      result.holdings.band.summary.rebalances === 0
        ? "Both lie between its edges, so it lived through these days as a static position would"
        : "An edge was touched, so it traded",
  },
  "daily-trade-verb": {
    label: "which way the daily token traded after the first day",
    formula: "The sign of its first trade: with the move, always.",
    text: (result) => (firstTrade(result, "daily").lt(0) ? "sold" : "bought"),
  },
  "and-so-on": {
    label: "how long the path goes on",
    formula: "Two days for each pair.",
    text: (_result, values) =>
      values.pairs === 1 ? "" : ` So it goes on for ${formatNumber(values.pairs * 2)} days.`,
  },
  "first-verb": {
    label: "the direction of the first move",
    formula: "The sign of the first move.",
    text: (_result, values) => (values.m1 < 0 ? "falls" : "rises"),
  },
  "second-verb": {
    label: "the direction of the second move",
    formula: "The sign of the second move.",
    text: (_result, values) => (values.m2 < 0 ? "falls" : "rises"),
  },
} as const satisfies Record<string, LabQuantity>;

export const ruleLab = defineModel<RuleLabSet, RuleLabResult>({
  name: "rule-lab",
  set: ruleLabSet,
  presets: [
    { id: "up-down", label: "Up 10, down 10", values: { m1: 10, m2: -10, pairs: 1 } },
    { id: "down-up", label: "Down, then up", values: { m1: -10, m2: 10, pairs: 1 } },
    { id: "two-up", label: "Two up", values: { m1: 10, m2: 10, pairs: 1 } },
    { id: "chop", label: "A choppy month", values: { m1: 5, m2: -5, pairs: 15 } },
    { id: "rise", label: "A steady rise", values: { m1: 4, m2: 4, pairs: 6 } },
    { id: "slide", label: "A steady slide", values: { m1: -4, m2: -4, pairs: 6 } },
  ],
  formula:
    "Each holding starts at NAV 1 with leverage × 1 of the underlying. A day's move changes NAV by position × move. The rule then decides whether to trade back to leverage × NAV.",
  scenario: scenarioOf,
  derive: (values) => {
    const scenario = scenarioOf(values);
    const { products } = simulate(scenario);
    const holdings = Object.fromEntries(holdingIds.map((id) => [id, products[id]!]));
    return {
      holdings: holdings as RuleLabResult["holdings"],
      days: returnsOf(values).length,
    };
  },
  quantities,
  missions: {
    "make-it-trade": {
      ask: "Leave the two moves alone and turn the upper edge until the band token trades. How far down must it come?",
      met: (result, values) =>
        values.pairs === 1 &&
        values.m1 === 10 &&
        values.m2 === -10 &&
        result.holdings.band.summary.rebalances > 0,
      found: (result, values) =>
        `At ${formatMultiple(values.hi)} the band token trades and ends at ${formatMoney(endOf(result, "band"), { decimals: 1 })}. Its leverage after the fall is what the edge had to meet.`,
    },
    "daily-wins": {
      ask: "Find two moves after which the daily token ends above the static position.",
      met: (result, values) =>
        values.pairs === 1 && endOf(result, "daily").gt(endOf(result, "static")),
      found: (result) =>
        `The daily token ends at ${formatMoney(endOf(result, "daily"), { decimals: 1 })}, the static position at ${formatMoney(endOf(result, "static"), { decimals: 1 })}. Both moves point the same way: what it bought after the first one gained on the second.`,
    },
  },
});
