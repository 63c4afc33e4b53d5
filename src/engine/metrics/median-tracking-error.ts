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
  if (product.length !== model.length) {
    throw rangeError("model", `${product.length} returns`, model.length);
  }
  const errors = product
    .map((value, index) =>
      finite(`product.${index}`, value)
        .minus(finite(`model.${index}`, model[index] ?? NaN))
        .abs(),
    )
    .sort((a, b) => a.cmp(b));
  const upper = errors[Math.floor(errors.length / 2)];
  const lower = errors[Math.ceil(errors.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw rangeError("product", "a return", "none");
  return upper.plus(lower).div(2);
}
