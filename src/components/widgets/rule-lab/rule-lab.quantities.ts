/** What a sentence can print of the Rule lab. */
import { formatMoney, formatMultiple, formatNumber, formatPercent } from "../../../format/index.ts";
import type { Quantity } from "../model-definition.ts";
import { STAKE } from "./holding-looks.ts";
import type { HoldingId } from "./holding-looks.ts";
import { endOf, firstTrade, firstTradeAt, leverageAtMark, tick } from "./holdings.ts";
import type { RuleLabResult } from "./holdings.ts";
import type { RuleLabSet } from "./parameters.ts";
import { isOwnBand } from "./third-token.ts";
import type { RuleLabValues } from "./third-token.ts";
import { thirdSubject } from "./third-words.ts";

type LabQuantity = Quantity<RuleLabSet, RuleLabResult>;

function end(id: HoldingId, role: string, label: string, formula: string): LabQuantity {
  return {
    label,
    formula,
    role,
    at: (result) => ({ product: id, step: result.days }),
    text: (result) => formatMoney(endOf(result, id), { decimals: 1 }),
    number: (result) => endOf(result, id).toNumber(),
  };
}

function tradesInWords(count: number): string {
  return count === 0 ? "no trade" : count === 1 ? "one trade" : `${formatNumber(count)} trades`;
}

/** Only of the reader's own band is it known that nothing but its edges and the position count. */
function storyOf(traded: boolean, values: RuleLabValues): string {
  const isBand = isOwnBand(values);
  if (traded) return isBand ? "An edge was touched, so it traded" : "Its rule acted, so it traded";
  return isBand
    ? "Both lie between its edges, so it lived through these days as a static position would"
    : "Its rule did not act";
}

export const quantities = {
  "spot-return": {
    label: "the underlying’s return over the path",
    formula: "The product of one plus each move, less one.",
    role: "underlying",
    text: (result) => formatPercent(result.holdings.spot.summary.return, { decimals: 1 }),
  },
  "static-end": end(
    "static",
    "static",
    "what 100 in the static position is worth at the end",
    "100 × (1 + leverage × the underlying’s whole return). The size never changes.",
  ),
  "daily-end": end(
    "daily",
    "daily",
    "what 100 in the token reset every midnight is worth at the end",
    "100 × the product of (1 + leverage × each day’s return).",
  ),
  "band-end": end(
    "band",
    "band",
    "what 100 in the third token is worth at the end",
    "Like the static position until its rule acts; then it trades and goes on from there.",
  ),
  "daily-nav-1": {
    label: "the daily token after the first day",
    formula: "100 × (1 + leverage × the first move).",
    role: "daily",
    at: () => ({ product: "daily", step: 1 }),
    text: (result) => formatMoney(tick(result, "daily", 1).nav.times(STAKE), { maxDecimals: 1 }),
  },
  "notional-1": {
    label: "bitcoin held after the first move, before any trade",
    formula: "The position opened at leverage × 100, times one plus the first move.",
    at: () => ({ product: "daily", step: 1 }),
    text: (result) =>
      formatMoney(
        tick(result, "static", 1)
          .nav.times(leverageAtMark(result, "static", 1))
          .times(STAKE),
        { maxDecimals: 1 },
      ),
  },
  "leverage-1": {
    label: "real leverage after the first move",
    formula: "Position after the move ÷ NAV after the move.",
    at: () => ({ step: 1 }),
    text: (result) => formatMultiple(leverageAtMark(result, "static", 1), { decimals: 2 }),
  },
  "third-name": {
    label: "the third token",
    formula: "By its rule, or by the venue card that it follows.",
    text: (_result, values) => thirdSubject(values),
  },
  "third-leverage-1": {
    label: "the third token’s real leverage after the first move",
    formula: "Position after the move ÷ NAV after the move.",
    role: "band",
    at: () => ({ product: "band", step: 1 }),
    text: (result) => formatMultiple(leverageAtMark(result, "band", 1), { decimals: 2 }),
  },
  "leverage-2": {
    label: "the third token’s real leverage after the second move",
    formula: "Position after the move ÷ NAV after the move.",
    role: "band",
    at: () => ({ product: "band", step: 2 }),
    text: (result) => formatMultiple(leverageAtMark(result, "band", 2), { decimals: 2 }),
  },
  "daily-trade-1": {
    label: "what the daily token trades after the first day",
    formula: "Leverage × (leverage − 1) × the move × the NAV before it.",
    role: "daily",
    at: (result) => firstTradeAt(result, "daily"),
    text: (result) => formatMoney(firstTrade(result, "daily").abs(), { maxDecimals: 1 }),
  },
  "daily-held-2": {
    label: "bitcoin held by the daily token through the second day",
    formula: "Leverage × NAV after the first day.",
    role: "daily",
    at: (result) => firstTradeAt(result, "daily"),
    text: (result, values) =>
      formatMoney(tick(result, "daily", 1).nav.times(values.L).times(STAKE), { maxDecimals: 1 }),
  },
  "band-trades": {
    label: "how often the third token traded",
    formula: "Rebalances in its ledger.",
    role: "band",
    text: (result) => tradesInWords(result.holdings.band.summary.rebalances),
  },
  "band-story": {
    label: "what its rule made of it",
    formula: "Its ledger holds a rebalance, or it does not.",
    text: (result, values) => storyOf(result.holdings.band.summary.rebalances > 0, values),
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
