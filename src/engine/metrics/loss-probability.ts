import { ONE, ZERO } from "../decimal.ts";
import type { Decimal, DecimalInput } from "../decimal.ts";
import { positive } from "./argument.ts";
import { lognormalToken } from "./lognormal-token.ts";
import type { LognormalInput } from "./lognormal-token.ts";
import { normalCdf } from "./normal-distribution.ts";

/**
 * Probability of loss.
 *
 * The share of holders that ends below the stake, or below another level.
 *
 * @formula Φ((ln level − ln median) ÷ (|leverage| × volatility × √years))
 * @unit probability
 * @sign from 0 to 1
 * @misleads It counts losers, not losses.
 * @source Standard property of geometric Brownian motion
 * @throws RangeError when the level is not above 0
 * @example
 * lossProbability({ leverage: 3, drift: 0, volatility: "0.6" }).toFixed(2) // → 0.82
 */
export function lossProbability(
  input: LognormalInput & {
    /** Multiple of the stake. Default 1. */
    readonly level?: DecimalInput;
  },
): Decimal {
  const { logMedian, logDeviation } = lognormalToken(input);
  const distance = positive("level", input.level ?? ONE)
    .ln()
    .minus(logMedian);
  // Without volatility or time there is one outcome only.
  if (logDeviation.isZero()) return distance.gt(0) ? ONE : ZERO;
  return normalCdf(distance.div(logDeviation));
}
