import { ONE } from "../decimal.ts";
import type { Decimal, DecimalInput } from "../decimal.ts";
import { nonNegative, oneOf } from "./argument.ts";

/**
 * Interest on margin.
 *
 * What borrowed money or coins cost. Begun periods count whole.
 *
 * @formula binance: borrowed × rate a day × begun hours ÷ 24. kraken: borrowed × rate × (1 + begun 4-hour periods),
 * the 1 being the opening fee
 * @unit as the amount borrowed
 * @sign 0 or more, always paid
 * @misleads This is interest to a lender, not funding to the other side; it never turns into income.
 * @source https://github.com/freqtrade/freqtrade at c9ae5e1e, tests/leverage/test_interest.py
 * @throws RangeError when a field is negative or the convention unknown
 * @example
 * marginInterest({ convention: "binance", borrowed: 60, rate: "0.00025", hours: 25 }).toString() // → 0.015625
 * marginInterest({ convention: "kraken", borrowed: 60, rate: "0.00025", hours: 5 }).toString() // → 0.045
 */
export function marginInterest(input: {
  readonly convention: "binance" | "kraken";
  readonly borrowed: DecimalInput;
  /** A day under binance, a 4-hour period under kraken. */
  readonly rate: DecimalInput;
  readonly hours: DecimalInput;
}): Decimal {
  const convention = oneOf("convention", input.convention, ["binance", "kraken"]);
  const perPeriod = nonNegative("borrowed", input.borrowed).times(nonNegative("rate", input.rate));
  const hours = nonNegative("hours", input.hours);
  if (convention === "binance") return perPeriod.times(hours.ceil()).div(24);
  return perPeriod.times(ONE.plus(hours.div(4).ceil()));
}
