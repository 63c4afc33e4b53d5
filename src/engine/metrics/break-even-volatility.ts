import { ONE, ZERO } from "../decimal.ts";
import type { Decimal, DecimalInput } from "../decimal.ts";
import { finite, positive, rangeError } from "./argument.ts";

/**
 * Break-even volatility.
 *
 * How much the price may wander on its way to a given end before the token has lost money.
 *
 * @formula √(2 × (ln priceRatio − funding × years) ÷ ((leverage − 1) × years))
 * @unit annualised volatility
 * @sign 0 or more; null when the move is against the token, so that no calm is calm enough
 * @misleads The volatility that counts is the one realised, which nobody knows beforehand.
 * @source The Avellaneda–Zhang factor set to 1 and solved for the volatility
 * @throws RangeError when leverage lies from 0 to 1, where wandering does not cost, or years are not above 0
 * @example
 * breakEvenVolatility({ leverage: 3, priceRatio: "1.4333" })?.toFixed(3) // → 0.600
 * breakEvenVolatility({ leverage: 3, priceRatio: "0.9" }) // → null
 */
export function breakEvenVolatility(input: {
  readonly leverage: DecimalInput;
  readonly priceRatio: DecimalInput;
  readonly years?: DecimalInput;
  readonly fundingPerYear?: DecimalInput;
}): Decimal | null {
  const leverage = finite("leverage", input.leverage);
  if (leverage.gte(0) && leverage.lte(1)) {
    throw rangeError("leverage", "above 1 or below 0", leverage);
  }
  const years = positive("years", input.years ?? ONE);
  const funding = finite("fundingPerYear", input.fundingPerYear ?? ZERO).times(years);
  const gained = positive("priceRatio", input.priceRatio).ln().minus(funding);
  const square = gained.times(2).div(leverage.minus(1).times(years));
  return square.lt(0) ? null : square.sqrt();
}
