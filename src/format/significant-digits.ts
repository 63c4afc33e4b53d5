/**
 * A number with so many significant digits: what can be told apart in a drawing, and short where it is written
 * into a page. Not for reading: `formatNumber` is.
 *
 * @throws RangeError for other than 1 to 100 digits
 *
 * @example
 * toSignificantDigits(1.23456789, 6) // → 1.23457
 * toSignificantDigits(-98765432, 3) // → -98800000
 */
export function toSignificantDigits(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}
