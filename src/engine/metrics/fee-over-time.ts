import { ONE } from "../decimal.ts";
import type { Decimal, DecimalInput } from "../decimal.ts";
import { fractionBelowOne, nonNegative } from "./argument.ts";

/**
 * Daily fee over a year.
 *
 * What a daily fee takes in a year, each day from what the day before left.
 *
 * @formula 1 − (1 − fee a day)^days
 * @unit fraction of NAV
 * @sign 0 or more, a loss
 * @misleads Venues print the daily figure because it looks small.
 * @source Derived; AscendEX published 0.3 % a day for its 3x tokens, Bybit 0.005 % (as captured)
 * @throws RangeError when the fee is not a fraction below 1 or days are negative
 * @example
 * feeOverTime({ feePerDay: "0.001" }).toFixed(3) // → 0.306
 * feeOverTime({ feePerDay: "0.00005" }).toFixed(6) // → 0.018085
 */
export function feeOverTime(input: {
  readonly feePerDay: DecimalInput;
  /** Default 365. */
  readonly days?: DecimalInput;
}): Decimal {
  const kept = ONE.minus(fractionBelowOne("feePerDay", input.feePerDay));
  return ONE.minus(kept.pow(nonNegative("days", input.days ?? 365)));
}
