import { ONE, ZERO } from "../decimal.ts";
import type { Decimal, DecimalInput } from "../decimal.ts";
import { oneOf, positive } from "./argument.ts";

/**
 * Realised variance.
 *
 * How much a price wandered, whichever way.
 *
 * @formula sum of squared returns, logarithmic or simple, without taking their mean off
 * @unit variance over the whole series; × periods a year ÷ periods is a yearly variance
 * @sign 0 or more
 * @misleads Sampling matters: hourly and daily closes of one path give different figures; log and simple
 * returns differ on wild days.
 * @source Definition used by M. Avellaneda and S. Zhang (2010), https://ssrn.com/abstract=1404708
 * @throws RangeError when a price is not above 0
 * @example
 * realisedVariance({ prices: [100, 110, 99] }).toFixed(6) // → 0.020185
 * realisedVariance({ prices: [100, 110, 99], method: "simple" }).toString() // → 0.02
 */
export function realisedVariance(input: {
  readonly prices: readonly DecimalInput[];
  /** Default log. */
  readonly method?: "log" | "simple";
}): Decimal {
  const method = oneOf("method", input.method ?? "log", ["log", "simple"]);
  const prices = input.prices.map((price, index) => positive(`prices.${index}`, price));
  let total = ZERO;
  let before: Decimal | undefined;
  for (const price of prices) {
    if (before !== undefined) {
      const ratio = price.div(before);
      const move = method === "log" ? ratio.ln() : ratio.minus(ONE);
      total = total.plus(move.times(move));
    }
    before = price;
  }
  return total;
}

/**
 * Realised volatility.
 *
 * The realised variance as a yearly rate of wandering.
 *
 * @formula √(realised variance × periods a year ÷ number of returns)
 * @unit fraction a year^½
 * @sign 0 or more; null for fewer than two prices
 * @misleads Crypto trades 365 days a year, stocks about 252: the figure depends on which is used.
 * @source Definition
 * @throws RangeError when a price or the periods a year are not above 0
 * @example
 * realisedVolatility({ prices: [100, 110, 99], method: "simple" })?.toFixed(4) // → 1.9105
 */
export function realisedVolatility(input: {
  readonly prices: readonly DecimalInput[];
  readonly method?: "log" | "simple";
  /** Default 365. */
  readonly periodsPerYear?: DecimalInput;
}): Decimal | null {
  const periods = positive("periodsPerYear", input.periodsPerYear ?? 365);
  const returns = input.prices.length - 1;
  if (returns < 1) return null;
  return realisedVariance(input).times(periods).div(returns).sqrt();
}
