import type { Decimal, DecimalInput } from "../decimal.ts";
import { finite, positive, rangeError } from "./argument.ts";

/**
 * Realised variance implied by a fund's result.
 *
 * How much the price must have wandered for a fund to end where it did. Two funds on one index must agree.
 *
 * @formula 2 × (leverage × ln priceRatio − ln fundRatio) ÷ (leverage × (leverage − 1))
 * @unit variance over the holding time; its root over √years is a volatility
 * @sign 0 or more if the fund followed its rule; below 0 it did better than any path allows
 * @misleads Fees, financing and tracking error are read as variance.
 * @source The Avellaneda–Zhang factor solved for the variance
 * @throws RangeError when a ratio is not above 0 or leverage is 0 or 1, where variance leaves no trace
 * @example
 * impliedVariance({ leverage: 3, priceRatio: "1.08", fundRatio: "0.47" }).toFixed(3) // → 0.329
 */
export function impliedVariance(input: {
  readonly leverage: DecimalInput;
  readonly priceRatio: DecimalInput;
  readonly fundRatio: DecimalInput;
}): Decimal {
  const leverage = finite("leverage", input.leverage);
  const convexity = leverage.times(leverage.minus(1));
  if (convexity.isZero()) throw rangeError("leverage", "other than 0 and 1", leverage);
  const expected = leverage.times(positive("priceRatio", input.priceRatio).ln());
  const lost = expected.minus(positive("fundRatio", input.fundRatio).ln());
  return lost.times(2).div(convexity);
}
