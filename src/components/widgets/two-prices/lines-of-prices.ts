/** The two prices as lines, and the book as a chart. */
import { formatMoney, formatNumber } from "../../../format/index.ts";
import type { DepthChartInput } from "../../charts/depth-chart.ts";
import type { PathsChartInput } from "../../charts/paths-chart.ts";
import type { DrawnBook } from "./exit-doors.drawing.ts";
import { hourName } from "./hour-name.ts";
import type { DrawnPrices } from "./two-prices.drawing.ts";

const price = (value: number): string => formatMoney(value, { decimals: 2 });

export function linesOfPrices({ market, nav }: DrawnPrices): PathsChartInput {
  return {
    id: "two-prices-lines",
    title: "What one unit costs, and what it is worth",
    series: [
      { id: "price", label: "market", role: "pool", points: market },
      { id: "nav", label: "NAV", role: "daily", points: nav },
    ],
    xLabel: "Hour of the day",
    yLabel: "One unit",
    xTicks: [0, 6, 12, 18, 24].map((hour) => ({ value: hour, label: hourName(hour) })),
    formatX: hourName,
    formatY: price,
  };
}

export function bookOfExit({ bids, asks, order }: DrawnBook): DepthChartInput {
  return {
    id: "exit-doors-book",
    title: "How far down a sale has to go",
    bids,
    asks,
    order: { side: "sell", role: "pool", ...order },
    xLabel: "Price of one unit",
    yLabel: "Units in the book at this price or better",
    formatPrice: price,
    formatSize: (size) => formatNumber(size),
  };
}
