/** What the two doors show of the day's end: plain data. */
import { ABSENT, formatMoney, formatNumber } from "../../../format/index.ts";
import { drawnFrom } from "../drawing.ts";
import type { Exit, TwoPricesResult } from "./day.ts";
import type { Level } from "./order-book.ts";
import { twoPrices } from "./two-prices.model.ts";

interface DrawnLevel {
  readonly price: number;
  readonly size: number;
}

export interface DrawnBook {
  readonly bids: readonly DrawnLevel[];
  readonly asks: readonly DrawnLevel[];
  readonly order: { readonly size: number; readonly label: string };
}

/** What a way out brings, for each unit and in all. */
export interface DrawnDoor {
  readonly unit: string;
  readonly all: string;
}

export interface DrawnExit {
  readonly book: DrawnBook;
  readonly sale: DrawnDoor;
  readonly redemption: DrawnDoor;
  /** Whether some units find no bid. */
  readonly tooThin: boolean;
  readonly summary: string;
}

const price = (value: Parameters<typeof formatMoney>[0]): string =>
  formatMoney(value, { decimals: 2 });

const levels = (side: readonly Level[]) =>
  side.map(({ price: at, size }) => ({ price: at.toNumber(), size }));

function drawBook({ bids, asks, units, sale }: Exit): DrawnBook {
  return {
    bids: levels(bids),
    asks: levels(asks),
    order: {
      size: units,
      label: `sells ${formatNumber(sale.sold)} down to ${price(sale.worst)}`,
    },
  };
}

function drawRedemption({ redeemed, units }: Exit): DrawnDoor {
  return redeemed === null
    ? { unit: ABSENT, all: "shut" }
    : { unit: price(redeemed.div(units)), all: price(redeemed) };
}

function summaryOf({ exit, series }: TwoPricesResult): string {
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

export const exitDoorsDrawing = drawnFrom(twoPrices, (result): DrawnExit => {
  const { exit } = result;
  return {
    book: drawBook(exit),
    sale: { unit: price(exit.sale.average), all: price(exit.sale.proceeds) },
    redemption: drawRedemption(exit),
    tooThin: exit.sale.sold < exit.units,
    summary: summaryOf(result),
  };
});
