import type { Decimal, DecimalInput } from "../decimal.ts";
import { lognormalToken } from "./lognormal-token.ts";
import type { LognormalInput } from "./lognormal-token.ts";
import { normalQuantile } from "./normal-distribution.ts";

/**
 * Quantile of the token under GBM.
 *
 * The result that a given share of holders stays below.
 *
 * @formula median × exp(normal quantile × |leverage| × volatility × √years)
 * @unit multiple of the stake
 * @sign above 0
 * @misleads Real tails are fatter, at both ends.
 * @source Standard property of geometric Brownian motion
 * @throws RangeError when the probability is not strictly between 0 and 1
 * @example
 * gbmQuantile({ leverage: 3, drift: 0, volatility: "0.6", probability: "0.95" }).toFixed(2) // → 3.82
 * gbmQuantile({ leverage: 3, drift: 0, volatility: "0.6", probability: "0.5" }).toFixed(3) // → 0.198
 */
export function gbmQuantile(
  input: LognormalInput & { readonly probability: DecimalInput },
): Decimal {
  const { logMedian, logDeviation } = lognormalToken(input);
  return logMedian.plus(normalQuantile(input.probability).times(logDeviation)).exp();
}
