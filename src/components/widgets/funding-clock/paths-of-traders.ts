/** What funding has moved, as two lines that mirror each other. */
import { formatMoney } from "../../../format/index.ts";
import type { PathsChartInput } from "../../charts/paths-chart.ts";
import { timeOfDay, traderRole } from "./clock-looks.ts";
import type { DrawnClock } from "./funding-clock.drawing.ts";

export function pathsOfTraders({ opened, received }: DrawnClock): PathsChartInput {
  return {
    id: "funding-clock-paths",
    title: "What funding has brought each trader so far",
    series: received.map(({ trader, points }) => ({
      id: trader,
      label: trader,
      role: traderRole[trader],
      points,
    })),
    xLabel: "Hour of the day, UTC",
    yLabel: "Received; below zero, paid",
    baseline: 0,
    formatX: (hour) => timeOfDay(opened + hour),
    formatY: (money) => formatMoney(money, { decimals: 2 }),
  };
}
