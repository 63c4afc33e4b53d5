import { Decimal } from "../decimal.ts";
import type { DecimalInput } from "../decimal.ts";
import { finite, nonNegative, rangeError } from "./argument.ts";

/**
 * Funding rate.
 *
 * What one side of a perpetual pays the other for one interval. While the premium is small the rate is the
 * interest alone.
 *
 * @formula premium + min(clamp, max(−clamp, interest − premium)), then held between floor and cap
 * @unit fraction of notional per interval
 * @sign positive: longs pay shorts
 * @misleads It is a fraction of notional: a 3x token pays three times it on its NAV. Intervals are not
 * always 8 hours.
 * @source Bybit help 360039261114; Binance's fixed interest is 0.03 % a day (as captured)
 * @throws RangeError when the clamp is negative or the floor above the cap
 * @example
 * fundingRate({ premium: "0.0006" }).toString() // → 0.0001
 * fundingRate({ premium: "-0.001" }).toString() // → -0.0005
 * fundingRate({ premium: "0.002" }).toString() // → 0.0015
 */
export function fundingRate(input: {
  readonly premium: DecimalInput;
  /** Default 0.01 %. */
  readonly interest?: DecimalInput;
  /** Default 0.05 %. */
  readonly clamp?: DecimalInput;
  readonly cap?: DecimalInput;
  readonly floor?: DecimalInput;
}): Decimal {
  const premium = finite("premium", input.premium);
  const clamp = nonNegative("clamp", input.clamp ?? "0.0005");
  const interest = finite("interest", input.interest ?? "0.0001");
  // The same as premium + clamped difference, but exactly the interest where nothing is clamped.
  const rate = Decimal.min(premium.plus(clamp), Decimal.max(premium.minus(clamp), interest));
  const cap = finite("cap", input.cap ?? rate);
  const capped = Decimal.min(cap, rate);
  const floor = finite("floor", input.floor ?? capped);
  if (floor.gt(cap) && input.cap !== undefined) {
    throw rangeError("floor", `at most ${cap.toString()}, the cap`, floor);
  }
  return Decimal.max(floor, capped);
}
