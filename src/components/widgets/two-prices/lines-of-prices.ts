/** The two prices as lines, and the book as a chart. */
import { formatMoney, formatNumber, formatPercent } from "../../../format/index.ts";
import type { DepthChartInput } from "../../charts/depth-chart.ts";
import type { PathsChartInput } from "../../charts/paths-chart.ts";
import { HOURS } from "./price-scenario.ts";
import type { TwoPricesResult } from "./day.ts";
import type { Level } from "./order-book.ts";

const price = (value: number): string => formatMoney(value, { decimals: 2 });
const hourName = (hour: number): string => `${String(hour % HOURS).padStart(2, "0")}:00`;

export function linesOfPrices({ series }: TwoPricesResult): PathsChartInput {
  const points = (pick: "price" | "unitNav") =>
    series.map((point) => ({ x: point.step, y: point[pick].toNumber() }));
  return {
    id: "two-prices-lines",
    title: "What one unit costs, and what it is worth",
    series: [
      { id: "price", label: "market", role: "pool", points: points("price") },
      { id: "nav", label: "NAV", role: "daily", points: points("unitNav") },
    ],
    xLabel: "Hour of the day",
    yLabel: "One unit",
    xTicks: [0, 6, 12, 18, 24].map((hour) => ({ value: hour, label: hourName(hour) })),
    formatX: hourName,
    formatY: price,
  };
}

/** What happened, in words. */
export function summaryOfPrices({
  series,
  holderReturn,
  navReturn,
  shutUntil,
}: TwoPricesResult): string {
  const [first, last] = [series[0]!, series.at(-1)!];
  const signed = (value: Parameters<typeof formatPercent>[0]) =>
    formatPercent(value, { decimals: 2, sign: true });
  const doors =
    shutUntil === 0
      ? "The doors are open"
      : shutUntil < HOURS
        ? `The doors open at ${hourName(shutUntil + 1)}`
        : "The doors are shut";
  return `${doors}. Premium ${signed(first.premium)} at the start, ${signed(last.premium)} at the end. The NAV makes ${signed(navReturn)}, whoever bought and sold on the market ${signed(holderReturn)}.`;
}

const levels = (side: readonly Level[]) =>
  side.map(({ price: at, size }) => ({ price: at.toNumber(), size }));

export function bookOfExit({ exit }: TwoPricesResult): DepthChartInput {
  const { sold, worst } = exit.sale;
  return {
    id: "exit-doors-book",
    title: "How far down a sale has to go",
    bids: levels(exit.bids),
    asks: levels(exit.asks),
    order: {
      side: "sell",
      size: exit.units,
      role: "pool",
      label: `sells ${formatNumber(sold)} down to ${price(worst.toNumber())}`,
    },
    xLabel: "Price of one unit",
    yLabel: "Units offered at this price or better",
    formatPrice: price,
    formatSize: (size) => formatNumber(size),
  };
}

export function summaryOfExit({ exit, series }: TwoPricesResult): string {
  const { sold, average, proceeds } = exit.sale;
  const market = price(series.at(-1)!.price.toNumber());
  const some =
    sold < exit.units ? ` Only ${formatNumber(sold)} units find a buyer in this book.` : "";
  const redeemed =
    exit.redeemed === null
      ? "Redemption is shut."
      : `Redeemed, ${formatNumber(exit.units)} units bring ${price(exit.redeemed.toNumber())}.`;
  return `The market price is ${market}; the sale gets ${price(average.toNumber())} a unit, ${price(proceeds.toNumber())} in all.${some} ${redeemed}`;
}
