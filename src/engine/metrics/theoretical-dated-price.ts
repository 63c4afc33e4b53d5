import { ONE } from "../decimal.ts";
import type { Decimal, DecimalInput } from "../decimal.ts";
import { finite, nonNegative, positive } from "./argument.ts";

/**
 * Theoretical price of a dated future.
 *
 * What the future should cost if money for the time to expiry costs this rate.
 *
 * @formula spot × (1 + rate × days ÷ 365)
 * @unit quote currency per coin
 * @sign above 0
 * @misleads Simple interest on one rate; demand for leverage moves real prices away from it for months.
 * @source The basis, annualised, solved for the future
 * @throws RangeError when the spot is not above 0 or days are negative
 * @example
 * theoreticalDatedPrice({ spot: 50000, rate: "0.06", days: 90 }).toFixed(2) // → 50739.73
 */
export function theoreticalDatedPrice(input: {
  readonly spot: DecimalInput;
  readonly rate: DecimalInput;
  readonly days: DecimalInput;
}): Decimal {
  const growth = finite("rate", input.rate).times(nonNegative("days", input.days)).div(365);
  return positive("spot", input.spot).times(ONE.plus(growth));
}
