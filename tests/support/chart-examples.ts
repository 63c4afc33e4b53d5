/** One small input for each kind of chart; laws and pictures run over them. */
import type { ChartInputs } from "../../src/components/charts/chart-kinds.ts";
import type { ChartPoint, ChartSeries } from "../../src/components/charts/chart-spec.ts";
import type { ProductRole } from "../../src/components/charts/product-style.ts";
import { formatMoney, formatMultiple } from "../../src/format/index.ts";

export function pointsOf(values: readonly (number | null)[]): ChartPoint[] {
  return values.map((y, x) => ({ x, y }));
}

export function seriesOf(role: ProductRole, values: readonly (number | null)[]): ChartSeries {
  return { id: role, label: role, role, points: pointsOf(values) };
}

const MOVES = ["start", "+10 %", "−10 %"];

export const CHART_EXAMPLES: ChartInputs = {
  paths: {
    id: "paths",
    title: "Three tokens share a name and a path",
    series: [
      seriesOf("underlying", [100, 110, 99]),
      seriesOf("band", [100, 130, 97]),
      seriesOf("static", [100, 130, 97]),
      seriesOf("daily", [100, 130, 91]),
    ],
    events: [{ seriesId: "daily", x: 1, y: 130, label: "the daily token buys 60 more" }],
    xLabel: "Move",
    yLabel: "Value of 100",
    xTicks: MOVES.map((label, value) => ({ value, label })),
    baseline: 100,
    formatX: (x) => MOVES[x] ?? "",
    formatY: (y) => formatMoney(y),
  },
  leverage: {
    id: "leverage",
    title: "The band never fires",
    series: [seriesOf("band", [3, 2.5385, 3.0619]), seriesOf("daily", [3, 3, 3])],
    band: { low: 2, high: 4 },
    target: 3,
    xLabel: "Day",
    yLabel: "Real leverage",
    formatX: (x) => `${x}`,
    formatY: (y) => formatMultiple(y),
  },
};
