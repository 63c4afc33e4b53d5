import { ONE, ZERO } from "../decimal.ts";
import type { Decimal } from "../decimal.ts";
import { finite, nonNegative, rangeError } from "./argument.ts";
import type { BreakEvenInput } from "./break-even-move.ts";

/**
 * Move at which the token beats holding the coin.
 *
 * Further away than the break-even: the token must also make up for what the coin itself has gained.
 *
 * @formula exp(½ × leverage × volatility² × years + (leverage × funding + fee) × years ÷ (leverage − 1)) − 1
 * @unit simple return of the price over the whole time
 * @sign with leverage above 1 the price must end at or above it, below 1 (and short) at or below it
 * @misleads It compares two results, not two risks.
 * @source The Avellaneda–Zhang factor set equal to the price ratio
 * @throws RangeError when leverage is 1, which is the coin itself, or volatility or years are negative
 * @example
 * beatSpotMove({ leverage: 3, volatility: "0.6" }).toFixed(4) // → 0.7160
 * beatSpotMove({ leverage: 2, volatility: "0.6" }).toFixed(4) // → 0.4333
 */
export function beatSpotMove(input: BreakEvenInput): Decimal {
  const leverage = finite("leverage", input.leverage);
  const extra = leverage.minus(1);
  if (extra.isZero()) throw rangeError("leverage", "other than 1", leverage);
  const volatility = nonNegative("volatility", input.volatility);
  const carry = leverage
    .times(finite("fundingPerYear", input.fundingPerYear ?? ZERO))
    .plus(finite("feePerYear", input.feePerYear ?? ZERO))
    .div(extra);
  const decay = leverage.times(volatility).times(volatility).div(2);
  return decay
    .plus(carry)
    .times(nonNegative("years", input.years ?? ONE))
    .exp()
    .minus(1);
}
