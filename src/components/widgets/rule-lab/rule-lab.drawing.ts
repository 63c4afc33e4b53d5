/** What the Rule lab shows of its run: plain data, computed at build and again when a value changes. */
import type { Scenario } from "../../../engine/index.ts";
import { ABSENT, formatMoney, formatMultiple } from "../../../format/index.ts";
import type { ChartEvent, ChartPoint } from "../../charts/chart-spec.ts";
import { drawnFrom } from "../drawing.ts";
import { holdingIds, holdingLook, STAKE } from "./holding-looks.ts";
import type { HoldingId } from "./holding-looks.ts";
import { endOf } from "./holdings.ts";
import type { RuleLabResult } from "./holdings.ts";
import { ruleLab } from "./rule-lab.model.ts";
import { isOwnBand } from "./third-token.ts";
import type { RuleLabValues } from "./third-token.ts";
import { thirdLabel, thirdSubject } from "./third-words.ts";

/** Where one holding goes and ends; its figures as text. */
export interface DrawnHolding {
  readonly id: HoldingId;
  readonly label: string;
  readonly points: readonly ChartPoint[];
  readonly end: string;
  readonly trades: number;
  readonly leverage: string;
}

export interface DrawnRuleLab {
  readonly holdings: readonly DrawnHolding[];
  readonly events: readonly ChartEvent[];
  readonly summary: string;
  readonly scenario: Scenario;
}

/** More trades than this are left to the ledger. */
const MOST_EVENTS = 4;

function labelOf(id: HoldingId, values: RuleLabValues): string {
  return id === "band" ? thirdLabel(values) : holdingLook[id].label;
}

function drawHolding(result: RuleLabResult, id: HoldingId, values: RuleLabValues): DrawnHolding {
  const { series, summary } = result.holdings[id];
  const { realLeverage } = series.at(-1)!;
  return {
    id,
    label: labelOf(id, values),
    points: series.map(({ step, nav }) => ({ x: step, y: nav.times(STAKE).toNumber() })),
    end: formatMoney(endOf(result, id), { decimals: 1 }),
    trades: summary.rebalances,
    leverage: realLeverage === null ? ABSENT : formatMultiple(realLeverage, { decimals: 2 }),
  };
}

function eventsOf(result: RuleLabResult, values: RuleLabValues): readonly ChartEvent[] {
  const trades = (["daily", "band"] as const).flatMap((id) =>
    result.holdings[id].ledger
      .filter(({ event }) => event === "rebalance")
      .map((row) => ({ id, row })),
  );
  if (trades.length > MOST_EVENTS) return [];
  return trades.map(({ id, row }, i) => {
    const point = { seriesId: id, x: row.step, y: row.nav.times(STAKE).toNumber() };
    if (i > 0) return point;
    const size = formatMoney(row.trade.abs().times(STAKE), { maxDecimals: 1 });
    return {
      ...point,
      label: `${labelOf(id, values)} ${row.trade.lt(0) ? "sells" : "buys"} ${size}`,
    };
  });
}

function timesInWords(trades: number): string {
  return trades === 1 ? "once" : `${trades} times`;
}

/** What happened, in one or two sentences, from the ledgers. */
function summaryOf(result: RuleLabResult, values: RuleLabValues): string {
  const { daily, band } = result.holdings;
  const wiped = holdingIds.filter((id) => result.holdings[id].summary.wipedOutAt !== null);
  const bandSays =
    band.summary.rebalances === 0
      ? `${thirdSubject(values)} never trades${isOwnBand(values) ? ": its leverage stays inside the band" : ""}.`
      : `${thirdSubject(values)} trades ${timesInWords(band.summary.rebalances)}.`;
  const dailySays = `The daily token trades ${timesInWords(daily.summary.rebalances)} and ends at ${formatMoney(endOf(result, "daily"), { decimals: 1 })}.`;
  const names = wiped.map((id) => labelOf(id, values));
  const wipedSays = names.length === 0 ? [] : [`Wiped out: ${names.join(", ")}.`];
  return [bandSays, dailySays, ...wipedSays].join(" ");
}

export const ruleLabDrawing = drawnFrom(ruleLab, (result, values): DrawnRuleLab => ({
  holdings: holdingIds.map((id) => drawHolding(result, id, values)),
  events: eventsOf(result, values),
  summary: summaryOf(result, values),
  scenario: ruleLab.scenario(values),
}));
