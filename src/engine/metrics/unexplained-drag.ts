import type { Decimal, DecimalInput } from "../decimal.ts";
import { nonNegative, positive } from "./argument.ts";

/**
 * Unexplained drag a year.
 *
 * What a product lost each year beyond what the model of its rule, financing and fee explains.
 *
 * @formula ln(model multiple ÷ product multiple) ÷ years
 * @unit logarithmic rate a year
 * @sign positive: the product did worse than the model; null when either was wiped out
 * @misleads Everything the model leaves out is in it: trading cost, swap spreads, dividends, bad prices.
 * @source Definition used here
 * @throws RangeError when a multiple is negative or years are not above 0
 * @example
 * unexplainedDrag({ model: "1.1", product: 1, years: 1 })?.toFixed(4) // → 0.0953
 */
export function unexplainedDrag(input: {
  /** Multiples of the stake at the end. */
  readonly model: DecimalInput;
  readonly product: DecimalInput;
  readonly years: DecimalInput;
}): Decimal | null {
  const model = nonNegative("model", input.model);
  const product = nonNegative("product", input.product);
  const years = positive("years", input.years);
  if (model.isZero() || product.isZero()) return null;
  return model.div(product).ln().div(years);
}
