import type { Decimal, DecimalInput } from "../decimal.ts";
import { finite, positive } from "./argument.ts";

/**
 * Interest part of a funding rate.
 *
 * What holding quote currency earns over holding the coin, for one interval.
 *
 * @formula (quote rate a day − base rate a day) ÷ intervals a day
 * @unit fraction of notional per interval
 * @sign positive is paid by longs
 * @misleads Both rates are set by the venue, not by a market.
 * @source Bybit help 360039261114 ((0.06 % − 0.03 %) ÷ 3 = 0.01 %)
 * @throws RangeError when the number of intervals is not above 0
 * @example
 * fundingInterest({ quoteRate: "0.0006", baseRate: "0.0003" }).toString() // → 0.0001
 */
export function fundingInterest(input: {
  readonly quoteRate: DecimalInput;
  readonly baseRate: DecimalInput;
  /** Default 3, every 8 hours. */
  readonly intervalsPerDay?: DecimalInput;
}): Decimal {
  const spread = finite("quoteRate", input.quoteRate).minus(finite("baseRate", input.baseRate));
  return spread.div(positive("intervalsPerDay", input.intervalsPerDay ?? 3));
}
