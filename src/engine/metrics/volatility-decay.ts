import type { Decimal, DecimalInput } from "../decimal.ts";
import { finite, nonNegative } from "./argument.ts";

/**
 * Volatility decay factor.
 *
 * What is left of one when the price ends where it began, after all its wandering, if the target was
 * restored all the time.
 *
 * @formula exp(−½ × leverage × (leverage − 1) × realised variance)
 * @unit multiple
 * @sign below 1 for leverage above 1 and for every short; above 1 between 0 and 1
 * @misleads It describes the typical path; the mean over all paths does not decay. Resetting once a day
 * differs by a few tenths of a point on wild days.
 * @source M. Avellaneda and S. Zhang, "Path-Dependence of Leveraged ETF Returns", SIAM Journal on Financial
 * Mathematics 1 (2010) 586–603, https://ssrn.com/abstract=1404708
 * @throws RangeError when the variance is negative
 * @example
 * volatilityDecay({ leverage: 3, realisedVariance: "0.36" }).toFixed(4) // → 0.3396
 * volatilityDecay({ leverage: -1, realisedVariance: "0.36" }).toFixed(4) // → 0.6977
 */
export function volatilityDecay(input: {
  readonly leverage: DecimalInput;
  /** Over the whole holding time, not a year: volatility² × years. */
  readonly realisedVariance: DecimalInput;
}): Decimal {
  const leverage = finite("leverage", input.leverage);
  const variance = nonNegative("realisedVariance", input.realisedVariance);
  return leverage.times(leverage.minus(1)).times(variance).div(-2).exp();
}
