/** The painted path and its holdings as lines of a chart. */
import { formatMoney } from "../../../format/index.ts";
import type { PathsChartInput } from "../../charts/paths-chart.ts";
import { endOf, painterIds, STAKE } from "./painter-result.ts";
import type { PainterId, PainterResult } from "./painter-result.ts";

export const painterLook = {
  spot: { label: "underlying", role: "underlying" },
  static: { label: "static", role: "static" },
  daily: { label: "daily token", role: "daily" },
} as const satisfies Record<PainterId, unknown>;

export function pathsOfPainter(result: PainterResult): PathsChartInput {
  return {
    id: "path-painter-paths",
    title: "What 100 becomes on the painted path",
    series: painterIds.map((id) => ({
      id,
      ...painterLook[id],
      points: result[id].series.map(({ step, nav }) => ({
        x: step,
        y: nav.times(STAKE).toNumber(),
      })),
    })),
    xLabel: "Day",
    yLabel: "Worth of a stake of 100",
    baseline: STAKE,
    formatX: (day) => (day === 0 ? "start" : `day ${day}`),
    formatY: (y) => formatMoney(y, { decimals: 1 }),
  };
}

/** Which of the holdings the path suited, from the ends. */
export function summaryOfPainter(result: PainterResult): string {
  const say = (id: PainterId): string => formatMoney(endOf(result, id), { decimals: 1 });
  const { wipedOutAt } = result.static.summary;
  const fixed =
    wipedOutAt === null
      ? `the static position at ${say("static")}`
      : `the static position is wiped out on day ${wipedOutAt}`;
  return `The underlying ends at ${say("spot")}, the daily token at ${say("daily")}, ${fixed}.`;
}
