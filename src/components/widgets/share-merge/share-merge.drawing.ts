/** What the merge shows of its run: plain data. */
import type { ListingPoint, Scenario } from "../../../engine/index.ts";
import { formatMoney, formatNumber } from "../../../format/index.ts";
import type { ChartPoint } from "../../charts/chart-spec.ts";
import { drawnFrom } from "../drawing.ts";
import { BEFORE, MERGE_DAY } from "./merge-days.ts";
import { worthOf } from "./merge-scenario.ts";
import type { ShareMergeResult } from "./merge-scenario.ts";
import { shareMerge } from "./share-merge.model.ts";

/** Units, price and worth at one time. */
export interface DrawnTime {
  readonly label: string;
  readonly units: string;
  readonly price: string;
  readonly worth: string;
}

export interface DrawnMerge {
  readonly holding: readonly { readonly x: number; readonly y: number }[];
  readonly unit: readonly ChartPoint[];
  readonly times: readonly DrawnTime[];
  readonly summary: string;
  readonly scenario: Scenario;
}

const money = (value: number): string => formatMoney(value, { maxDecimals: 4 });

function unitPoints(series: ShareMergeResult["series"]): readonly ChartPoint[] {
  return series.flatMap(({ step, price }) => {
    const point = { x: step, y: price.toNumber() };
    const before = series[MERGE_DAY - 1]!.price.toNumber();
    return step === MERGE_DAY ? [{ x: BEFORE, y: before }, point] : [point];
  });
}

/** What happened, in words. */
function summaryOf({ before, merged, after }: ShareMergeResult): string {
  const held = (point: typeof before) =>
    `${formatNumber(point.units, { maxDecimals: 2 })} at ${money(point.price.toNumber())}`;
  return `${held(before)} before the merge, ${held(merged)} after it: ${formatMoney(worthOf(merged))} either way. A day later the holding is worth ${formatMoney(worthOf(after))}.`;
}

function drawTime(label: string, point: ListingPoint): DrawnTime {
  return {
    label,
    units: formatNumber(point.units, { maxDecimals: 2 }),
    price: formatMoney(point.price, { maxDecimals: 4 }),
    worth: formatMoney(worthOf(point), { decimals: 2 }),
  };
}

export const shareMergeDrawing = drawnFrom(shareMerge, (result, values): DrawnMerge => ({
  holding: result.series.map((point) => ({ x: point.step, y: worthOf(point).toNumber() })),
  unit: unitPoints(result.series),
  times: [
    drawTime("Before", result.before),
    drawTime("Merged", result.merged),
    drawTime("A day later", result.after),
  ],
  summary: summaryOf(result),
  scenario: shareMerge.scenario(values),
}));
