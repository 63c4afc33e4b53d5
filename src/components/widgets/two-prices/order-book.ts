/** A book around a market price, and what a sale into it brings. */
import { Decimal } from "../../../engine/index.ts";

/** Prices on each side. */
const LEVELS = 12;
/** From the middle to the best price, and from each price to the next. */
const FIRST = "0.0025";
const STEP = "0.005";

export interface Level {
  readonly price: Decimal;
  readonly size: number;
}

export interface Sale {
  /** Units that found a buyer. */
  readonly sold: number;
  readonly proceeds: Decimal;
  readonly average: Decimal;
  readonly worst: Decimal;
}

/** Bids or asks, the best one first: the same number of units at each price. */
export function sideOf(side: "bids" | "asks", middle: Decimal, size: number): readonly Level[] {
  const away = side === "bids" ? -1 : 1;
  return Array.from({ length: LEVELS }, (_, rank) => {
    const distance = new Decimal(STEP).times(rank).plus(FIRST).times(away);
    return { price: middle.times(distance.plus(1)), size };
  });
}

/** Sells from the best bid down; what finds no bid stays unsold. */
export function sellInto(bids: readonly Level[], units: number): Sale {
  let left = units;
  let proceeds = new Decimal(0);
  let worst = new Decimal(0);
  for (const { price, size } of bids) {
    const taken = Math.min(left, size);
    if (taken === 0) break;
    proceeds = proceeds.plus(price.times(taken));
    worst = price;
    left -= taken;
  }
  const sold = units - left;
  return { sold, proceeds, worst, average: proceeds.div(Math.max(1, sold)) };
}
