/** What 100 is worth in the token and in the coin, against the move of the price. */
import { formatMoney, formatPercent } from "../../../format/index.ts";
import type { PathsChartInput } from "../../charts/paths-chart.ts";
import type { DrawnBasket } from "./basket-builder.drawing.ts";

const TICKS = [-30, -20, -10, 0, 10, 20, 30];

const moveAt = (percents: number): string =>
  formatPercent(percents / 100, { decimals: undefined, maxDecimals: 1, sign: true });

export function linesOfBasket({ token, coin, here }: DrawnBasket): PathsChartInput {
  return {
    id: "basket-builder-lines",
    title: "What 100 becomes, for every move of the price",
    series: [
      { id: "coin", label: "bitcoin", role: "underlying", points: coin },
      { id: "token", label: "the fund", role: "static", points: token },
    ],
    events: [{ seriesId: "token", x: here.x, y: here.y, label: here.label }],
    xLabel: "Move of bitcoin’s price",
    xTicks: TICKS.map((value) => ({ value, label: moveAt(value) })),
    yLabel: "Worth of a stake of 100",
    baseline: 100,
    formatX: moveAt,
    formatY: (y) => formatMoney(y, { maxDecimals: 0 }),
  };
}
