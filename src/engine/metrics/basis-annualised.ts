import type { Decimal, DecimalInput } from "../decimal.ts";
import { positive } from "./argument.ts";

/**
 * Basis, annualised.
 *
 * What a dated future costs over the coin, as a yearly rate. It is locked in on the day you buy.
 *
 * @formula (future ÷ spot − 1) × 365 ÷ days to expiry
 * @unit fraction a year, simple
 * @sign positive when the future is dearer (contango)
 * @misleads A few days before expiry a cent of noise becomes a huge rate.
 * @source Definition; the basis runs to 0 at expiry
 * @throws RangeError when a field is not above 0
 * @example
 * basisAnnualised({ spot: 50000, future: 50750, days: 90 }).toFixed(4) // → 0.0608
 */
export function basisAnnualised(input: {
  readonly spot: DecimalInput;
  readonly future: DecimalInput;
  readonly days: DecimalInput;
}): Decimal {
  const basis = positive("future", input.future).div(positive("spot", input.spot)).minus(1);
  return basis.times(365).div(positive("days", input.days));
}
