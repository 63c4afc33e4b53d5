/** The Rule lab's holdings as lines of a chart. */
import { formatMoney } from "../../../format/index.ts";
import type { ChartSeries } from "../../charts/chart-spec.ts";
import type { PathsChartInput } from "../../charts/paths-chart.ts";
import { endOf, holdingIds, STAKE } from "./holdings.ts";
import type { HoldingId, RuleLabResult } from "./holdings.ts";

export const holdingLook = {
  spot: { label: "bitcoin", role: "underlying" },
  static: { label: "static", role: "static" },
  daily: { label: "daily", role: "daily" },
  band: { label: "band", role: "band" },
} as const satisfies Record<HoldingId, { label: string; role: ChartSeries["role"] }>;

export function pathsOfHoldings(result: RuleLabResult): PathsChartInput {
  const series = holdingIds.map((id) => ({
    id,
    ...holdingLook[id],
    points: result.holdings[id].series.map(({ step, nav }) => ({
      x: step,
      y: nav.times(STAKE).toNumber(),
    })),
  }));
  const trades = (["daily", "band"] as const).flatMap((id) =>
    result.holdings[id].ledger
      .filter(({ event }) => event === "rebalance")
      .map((row) => ({ seriesId: id, x: row.step, y: row.nav.times(STAKE).toNumber(), row })),
  );
  const loudest = trades.length <= 4 ? trades : [];
  return {
    id: "rule-lab-paths",
    title: "What 100 becomes under each rule",
    series,
    events: loudest.map(({ seriesId, x, y, row }, i) =>
      i === 0
        ? {
            seriesId,
            x,
            y,
            label: `${holdingLook[seriesId].label} ${row.trade.lt(0) ? "sells" : "buys"} ${formatMoney(row.trade.abs().times(STAKE), { decimals: 0 })}`,
          }
        : { seriesId, x, y },
    ),
    xLabel: "Day",
    yLabel: "Worth of a stake of 100",
    baseline: STAKE,
    formatX: (day) => (day === 0 ? "start" : `day ${day}`),
    formatY: (y) => formatMoney(y, { decimals: 1 }),
  };
}

/** What happened, in one or two sentences, from the ledgers. */
export function summaryOfHoldings(result: RuleLabResult): string {
  const { daily, band } = result.holdings;
  const wiped = holdingIds.filter((id) => result.holdings[id].summary.wipedOutAt !== null);
  const bandSays =
    band.summary.rebalances === 0
      ? "The band token never trades: its leverage stays inside the band."
      : `The band token trades ${band.summary.rebalances === 1 ? "once" : `${band.summary.rebalances} times`}.`;
  const dailySays = `The daily token trades ${daily.summary.rebalances === 1 ? "once" : `${daily.summary.rebalances} times`} and ends at ${formatMoney(endOf(result, "daily"), { decimals: 1 })}.`;
  const wipedSays = wiped.map((id) => `Wiped out: ${holdingLook[id].label}.`).join(" ");
  return [bandSays, dailySays, wipedSays].filter((part) => part !== "").join(" ");
}
