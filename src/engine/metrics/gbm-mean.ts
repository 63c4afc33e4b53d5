import type { Decimal } from "../decimal.ts";
import { lognormalToken } from "./lognormal-token.ts";
import type { LognormalInput } from "./lognormal-token.ts";

/**
 * Mean of the token under GBM.
 *
 * The average over all paths. Volatility does not enter it: a few enormous winners make up for the many
 * who lose.
 *
 * @formula exp((leverage × drift + carry) × years)
 * @unit multiple of the stake
 * @sign above 0
 * @misleads Hardly anybody gets it: at high volatility most paths end far below.
 * @source Standard property of geometric Brownian motion, with the Avellaneda–Zhang factor
 * @throws RangeError when volatility or years are negative
 * @example
 * gbmMean({ leverage: 3, drift: "0.5", volatility: "0.6" }).minus(1).times(100).toFixed(0) // → 348
 */
export function gbmMean(input: LognormalInput): Decimal {
  return lognormalToken(input).logMean.exp();
}
