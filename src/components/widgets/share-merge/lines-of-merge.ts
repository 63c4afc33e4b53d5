/** One unit and the whole holding through a merge, on a scale of percentages. */
import { formatMoney } from "../../../format/index.ts";
import type { PathsChartInput } from "../../charts/paths-chart.ts";
import { dayName } from "./merge-days.ts";
import type { DrawnMerge } from "./share-merge.drawing.ts";

export function linesOfMerge({ holding, unit }: DrawnMerge): PathsChartInput {
  return {
    id: "share-merge-lines",
    title: "One unit jumps, your holding does not",
    series: [
      { id: "holding", label: "all you hold", role: "daily", points: holding },
      { id: "unit", label: "one unit", role: "pool", points: unit },
    ],
    xLabel: "Day",
    yLabel: "Worth, each step of the scale the same percentage",
    yScale: "log",
    xTicks: holding.map(({ x }) => ({ value: x, label: dayName(x) })),
    formatX: dayName,
    formatY: (value) => formatMoney(value, { maxDecimals: 4 }),
  };
}
