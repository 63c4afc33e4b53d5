/** The painted path and its holdings as lines of a chart. */
import { formatMoney } from "../../../format/index.ts";
import type { PathsChartInput } from "../../charts/paths-chart.ts";
import { painterLook, STAKE } from "./painter-looks.ts";
import type { DrawnPainter } from "./path-painter.drawing.ts";

export function pathsOfPainter({ holdings }: DrawnPainter): PathsChartInput {
  return {
    id: "path-painter-paths",
    title: "What 100 becomes on the painted path",
    series: holdings.map(({ id, points }) => ({ id, ...painterLook[id], points })),
    xLabel: "Day",
    yLabel: "Worth of a stake of 100",
    baseline: STAKE,
    formatX: (day) => (day === 0 ? "start" : `day ${day}`),
    formatY: (y) => formatMoney(y, { decimals: 1 }),
  };
}
