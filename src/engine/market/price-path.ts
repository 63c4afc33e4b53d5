/**
 * A price path: the price of the underlying at every tick.
 *
 * Tick 0 is the start; step k leads from tick k−1 to tick k. Prices are in quote currency per unit.
 */
import type { Decimal } from "../decimal.ts";
import { ONE } from "../decimal.ts";

/** One tick of the market. `return` is the simple return of the step that led here, null at tick 0. */
export interface PathTick {
  readonly step: number;
  readonly hour: number;
  readonly price: Decimal;
  readonly return: Decimal | null;
  /** The day, where the path has dates. */
  readonly date: string | null;
}

/** What a path kind delivers: prices from tick 0 on, and dates where it has them. */
export interface PricePath {
  readonly prices: readonly Decimal[];
  /** The return of each step, where the path was made from returns. */
  readonly returns?: readonly Decimal[];
  readonly dates?: readonly string[];
}

/**
 * Prices that follow from simple returns: p_k = p_{k−1}·(1 + r_k).
 *
 * @example
 * compound(new Decimal(100), [new Decimal("0.1"), new Decimal("-0.1")]).prices.map(String) // → ["100", "110", "99"]
 */
export function compound(start: Decimal, returns: readonly Decimal[]): PricePath {
  const prices = [start];
  let price = start;
  for (const change of returns) {
    price = price.times(ONE.plus(change));
    prices.push(price);
  }
  return { prices, returns };
}

/** Ticks of a path whose steps all last `stepHours`. */
export function makeTicks(path: PricePath, stepHours: number): PathTick[] {
  return path.prices.map((price, step) => {
    const before = path.prices[step - 1];
    return {
      step,
      hour: step * stepHours,
      price,
      /** Divided when asked for: few ticks are. */
      get return() {
        return path.returns?.[step - 1] ?? (before ? price.minus(before).div(before) : null);
      },
      date: path.dates?.[step] ?? null,
    };
  });
}
