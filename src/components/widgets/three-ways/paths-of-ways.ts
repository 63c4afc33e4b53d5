/** The three ways as lines of a chart. */
import { formatMoney } from "../../../format/index.ts";
import type { PathsChartInput } from "../../charts/paths-chart.ts";
import { endOf, marginEvent, STAKE, wayIds } from "./three-ways-result.ts";
import type { ThreeWaysResult, WayId } from "./three-ways-result.ts";

export const wayLook = {
  spot: { label: "coin", role: "underlying" },
  daily: { label: "daily token", role: "daily" },
  margin: { label: "margin", role: "margin" },
} as const satisfies Record<WayId, unknown>;

export function pathsOfWays(result: ThreeWaysResult): PathsChartInput {
  const sold = marginEvent(result, "liquidated");
  const point = sold === undefined ? undefined : result.margin.series[sold.step];
  return {
    id: "three-ways-paths",
    title: "What 100 becomes, three ways",
    series: wayIds.map((id) => ({
      id,
      ...wayLook[id],
      points: result[id].series.map(({ step, nav }) => ({
        x: step,
        y: nav.times(STAKE).toNumber(),
      })),
    })),
    events:
      point === undefined
        ? []
        : [
            {
              seriesId: "margin",
              x: point.step,
              y: point.nav.times(STAKE).toNumber(),
              label: "margin: sold out",
            },
          ],
    xLabel: "Day",
    yLabel: "Worth of a stake of 100",
    baseline: STAKE,
    formatX: (day) => (day === 0 ? "start" : `day ${day}`),
    formatY: (y) => formatMoney(y, { decimals: 1 }),
  };
}

/** Where each ends and what the venue did. */
export function summaryOfWays(result: ThreeWaysResult): string {
  const say = (id: WayId): string => formatMoney(endOf(result, id), { decimals: 1 });
  const sold = marginEvent(result, "liquidated");
  const margin =
    sold === undefined
      ? `The margin account ends at ${say("margin")}.`
      : `The margin account is sold out on day ${sold.step}, at a price of ${formatMoney(sold.price, { decimals: 1 })}, with ${say("margin")} left.`;
  return `The coin ends at ${say("spot")}, the daily token at ${say("daily")}. ${margin}`;
}
