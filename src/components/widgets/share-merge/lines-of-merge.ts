/** One unit and the whole holding through a merge, on a scale of percentages. */
import { formatMoney, formatNumber } from "../../../format/index.ts";
import type { ChartPoint } from "../../charts/chart-spec.ts";
import type { PathsChartInput } from "../../charts/paths-chart.ts";
import { MERGE_DAY, worthOf } from "./merge-scenario.ts";
import type { ShareMergeResult } from "./merge-scenario.ts";

const money = (value: number): string => formatMoney(value, { maxDecimals: 4 });

/** The moment before the merge, so that the price is seen to jump and not to rise through the day. */
const BEFORE = MERGE_DAY - 0.01;

function unitPoints(series: ShareMergeResult["series"]): readonly ChartPoint[] {
  return series.flatMap(({ step, price }) => {
    const point = { x: step, y: price.toNumber() };
    const before = series[MERGE_DAY - 1]!.price.toNumber();
    return step === MERGE_DAY ? [{ x: BEFORE, y: before }, point] : [point];
  });
}

function dayName(day: number): string {
  if (day === BEFORE) return "before the merge";
  return day === MERGE_DAY ? "merge" : `day ${day}`;
}

export function linesOfMerge({ series }: ShareMergeResult): PathsChartInput {
  return {
    id: "share-merge-lines",
    title: "One unit jumps, your holding does not",
    series: [
      {
        id: "holding",
        label: "all you hold",
        role: "daily",
        points: series.map((point) => ({ x: point.step, y: worthOf(point).toNumber() })),
      },
      {
        id: "unit",
        label: "one unit",
        role: "pool",
        points: unitPoints(series),
      },
    ],
    xLabel: "Day",
    yLabel: "Worth, each step of the scale the same percentage",
    yScale: "log",
    xTicks: series.map(({ step }) => ({ value: step, label: dayName(step) })),
    formatX: dayName,
    formatY: money,
  };
}

/** What happened, in words. */
export function summaryOfMerge({ before, merged, after }: ShareMergeResult): string {
  const held = (point: typeof before) =>
    `${formatNumber(point.units, { maxDecimals: 2 })} at ${money(point.price.toNumber())}`;
  return `${held(before)} before the merge, ${held(merged)} after it: ${formatMoney(worthOf(merged))} either way. A day later the holding is worth ${formatMoney(worthOf(after))}.`;
}
