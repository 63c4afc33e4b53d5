/** The three ways as lines of a chart. */
import { formatMoney } from "../../../format/index.ts";
import type { PathsChartInput } from "../../charts/paths-chart.ts";
import type { DrawnThreeWays } from "./three-ways.drawing.ts";
import { STAKE, wayLook } from "./way-looks.ts";

export function pathsOfWays({ ways, events }: DrawnThreeWays): PathsChartInput {
  return {
    id: "three-ways-paths",
    title: "What 100 becomes, three ways",
    series: ways.map(({ id, points }) => ({ id, ...wayLook[id], points })),
    events,
    xLabel: "Day",
    yLabel: "Worth of a stake of 100",
    yDomain: [0, STAKE * 1.04],
    baseline: STAKE,
    formatX: (day) => (day === 0 ? "start" : `day ${day}`),
    formatY: (y) => formatMoney(y, { decimals: 1 }),
  };
}
