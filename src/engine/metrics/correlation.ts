import { sum } from "../decimal.ts";
import type { Decimal, DecimalInput } from "../decimal.ts";
import { finite, rangeError } from "./argument.ts";

export interface PairedReturns {
  /** Returns of the underlying. */
  readonly underlying: readonly DecimalInput[];
  /** Returns of the product over the same times. */
  readonly product: readonly DecimalInput[];
}

/**
 * Correlation of two series of returns.
 *
 * Whether the product moves when the underlying does, whatever the size of its moves.
 *
 * @formula covariance ÷ √(variance × variance)
 * @unit none
 * @sign from −1 to 1; null when one series does not move
 * @misleads Blind to a steady drag: a fund can lose a percent a month at a correlation of 1.
 * @source Definition (K. Pearson)
 * @throws RangeError when the series differ in length
 * @example
 * correlation({ underlying: [1, 2, 3], product: [2, 4, 6] })?.toString() // → 1
 * correlation({ underlying: [1, 2, 3], product: [5, 5, 5] }) // → null
 */
export function correlation(returns: PairedReturns): Decimal | null {
  const { covariance, underlyingVariance, productVariance } = secondMoments(returns);
  const scale = underlyingVariance.times(productVariance).sqrt();
  return scale.isZero() ? null : covariance.div(scale);
}

/**
 * Beta of a product on its underlying.
 *
 * How many percent the product moved for each percent of the underlying, by least squares.
 *
 * @formula covariance ÷ variance of the underlying
 * @unit multiple
 * @sign about the leverage for a fund that keeps its promise; null when the underlying does not move
 * @misleads A few violent days weigh more than all the calm ones; prices taken at different times of the
 * day pull it towards 0.
 * @source Definition (least squares)
 * @throws RangeError when the series differ in length
 * @example
 * regressionBeta({ underlying: ["0.01", "-0.01"], product: ["0.02", "-0.02"] })?.toString() // → 2
 */
export function regressionBeta(returns: PairedReturns): Decimal | null {
  const { covariance, underlyingVariance } = secondMoments(returns);
  return underlyingVariance.isZero() ? null : covariance.div(underlyingVariance);
}

function secondMoments(returns: PairedReturns) {
  const [x, y] = [centred("underlying", returns.underlying), centred("product", returns.product)];
  if (x.length !== y.length) throw rangeError("product", `${x.length} returns`, y.length);
  const dot = (a: readonly Decimal[], b: readonly Decimal[]): Decimal =>
    sum(a.map((value, index) => value.times(b[index] ?? 0)));
  return {
    covariance: dot(x, y),
    underlyingVariance: dot(x, x),
    productVariance: dot(y, y),
  };
}

function centred(field: string, values: readonly DecimalInput[]): Decimal[] {
  const numbers = values.map((value, index) => finite(`${field}.${index}`, value));
  const mean = sum(numbers).div(numbers.length);
  return numbers.map((number) => number.minus(mean));
}
