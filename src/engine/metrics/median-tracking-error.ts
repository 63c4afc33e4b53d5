import { sum } from "../decimal.ts";
import type { Decimal, DecimalInput } from "../decimal.ts";
import { finite, rangeError } from "./argument.ts";

/**
 * Median tracking error.
 *
 * How far the product's return lies from the model's on a middling day.
 *
 * @formula median of |return of the product − return of the model|
 * @unit fraction of the day's value; × 10,000 for basis points
 * @sign 0 or more
 * @misleads Blind to the worst days, and to which side the errors fall.
 * @source Definition
 * @throws RangeError when the series are empty or differ in length
 * @example
 * medianTrackingError({ product: ["0.01", "0.02", "0.03"], model: ["0.011", "0.02", "0.01"] }).toString() // → 0.001
 */
export function medianTrackingError(returns: {
  readonly product: readonly DecimalInput[];
  readonly model: readonly DecimalInput[];
}): Decimal {
  const { product, model } = returns;
  if (product.length !== model.length || product.length === 0) {
    throw rangeError("model", `${product.length || "some"} returns`, model.length);
  }
  const errors = product.map((value, index) => {
    const expected = finite(`model.${index}`, model[index] ?? NaN);
    return finite(`product.${index}`, value).minus(expected).abs();
  });
  return median(errors);
}

function median(values: readonly Decimal[]): Decimal {
  const sorted = values.toSorted((a, b) => a.cmp(b));
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return sum(middle).div(middle.length);
}
