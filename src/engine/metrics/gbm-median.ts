import type { Decimal } from "../decimal.ts";
import { lognormalToken } from "./lognormal-token.ts";
import type { LognormalInput } from "./lognormal-token.ts";

/**
 * Median of the token under GBM.
 *
 * Half of all holders end above it, half below.
 *
 * @formula exp((leverage × drift − ½ × leverage² × volatility² + carry) × years)
 * @unit multiple of the stake
 * @sign above 0
 * @misleads It assumes independent moves: trends lift it, reversals lower it.
 * @source Standard property of geometric Brownian motion, with the Avellaneda–Zhang factor
 * @throws RangeError when volatility or years are negative
 * @example
 * gbmMedian({ leverage: 3, drift: "0.5", volatility: "0.6" }).minus(1).times(100).toFixed(1) // → -11.3
 * gbmMedian({ leverage: 3, drift: 0, volatility: "0.6" }).toFixed(3) // → 0.198
 */
export function gbmMedian(input: LognormalInput): Decimal {
  return lognormalToken(input).logMedian.exp();
}
