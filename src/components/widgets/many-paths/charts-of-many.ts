/** Many paths as a fan over time, and as a heap of ends. */
import { formatDays, formatMoney, formatNumber, formatPercent } from "../../../format/index.ts";
import type { FanChartInput } from "../../charts/fan-chart.ts";
import type { HistogramChartInput } from "../../charts/histogram-chart.ts";
import type { DrawnManyPaths } from "./many-paths.drawing.ts";

/** The quantiles that are drawn, by their place among those of the ensemble. */
const DRAWN = [
  [0, "1 in 20 below"],
  [2, "1 in 4 below"],
  [3, "The middle"],
  [4, "1 in 4 above"],
  [6, "1 in 20 above"],
] as const;

const whole = (amount: number): string => formatMoney(amount, { decimals: 0 });
const BIN = 20;

export function fanOf({ days, bands, middle, held }: DrawnManyPaths): FanChartInput {
  return {
    id: "many-paths-fan",
    title: "Where the holders of 100 stand, day by day",
    role: held,
    x: days,
    quantiles: DRAWN.map(([place, label]) => ({ label, values: bands[place] ?? [] })),
    series: [
      {
        id: "underlying",
        label: "Underlying",
        role: "underlying",
        points: days.map((x, index) => ({ x, y: middle[index] ?? null })),
      },
    ],
    baseline: 100,
    xLabel: "",
    yLabel: "Worth of 100",
    formatX: (x) => formatDays(Math.round(x)),
    formatY: whole,
  };
}

export function heapOf({ shares, held, name, mean, median }: DrawnManyPaths): HistogramChartInput {
  return {
    id: "many-paths-heap",
    title: "Where they end",
    bins: shares.map((count, bin) => ({ from: bin * BIN, to: (bin + 1) * BIN, count })),
    markers: [
      { label: "The middle", value: median },
      { label: "The average", value: mean },
    ],
    role: held,
    label: name,
    xLabel: "Worth of 100 at the end",
    yLabel: "Share of holders",
    formatX: (x) => formatNumber(x, { decimals: 0 }),
    formatY: (count) => formatPercent(count, { decimals: 0 }),
  };
}
