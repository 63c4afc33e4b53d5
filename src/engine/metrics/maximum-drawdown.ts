import { Decimal, ONE, ZERO } from "../decimal.ts";
import type { DecimalInput } from "../decimal.ts";
import { nonNegative } from "./argument.ts";

/**
 * Maximum drawdown.
 *
 * The largest fall from a peak to any later point.
 *
 * @formula greatest of 1 − value ÷ highest value so far
 * @unit fraction of the peak
 * @sign from 0 to 1; 1 is a total loss
 * @misleads Finer sampling finds deeper falls.
 * @source Definition
 * @throws RangeError when a value is negative
 * @example
 * maximumDrawdown([1, "1.3", "0.91", "1.2"]).toString() // → 0.3
 */
export function maximumDrawdown(values: readonly DecimalInput[]): Decimal {
  let peak = ZERO;
  let deepest = ZERO;
  for (const [index, value] of values.entries()) {
    const now = nonNegative(`values.${index}`, value);
    peak = Decimal.max(peak, now);
    if (peak.gt(0)) deepest = Decimal.max(deepest, ONE.minus(now.div(peak)));
  }
  return deepest;
}
