import { ONE, ZERO } from "../decimal.ts";
import type { Decimal, DecimalInput } from "../decimal.ts";
import { finite, nonNegative, nonZero } from "./argument.ts";

export interface BreakEvenInput {
  readonly leverage: DecimalInput;
  /** Annualised. */
  readonly volatility: DecimalInput;
  /** Default 1. */
  readonly years?: DecimalInput;
  /** Yearly funding per unit of notional, signed: positive is paid by longs. Default 0. */
  readonly fundingPerYear?: DecimalInput;
  /** Yearly fee on NAV. Default 0. */
  readonly feePerYear?: DecimalInput;
}

/**
 * Break-even move.
 *
 * How far the price has to go for the token to be worth what it cost, given how much it wanders on the way.
 *
 * @formula exp(½ × (leverage − 1) × volatility² × years + funding × years + fee × years ÷ leverage) − 1
 * @unit simple return of the price over the whole time
 * @sign a long needs at least this rise; a short needs the price to end at or below it
 * @misleads It says what is needed, not how likely it is; and it assumes the volatility that is realised.
 * @source The Avellaneda–Zhang factor set to 1
 * @throws RangeError when leverage is 0 or volatility or years are negative
 * @example
 * breakEvenMove({ leverage: 3, volatility: "0.6" }).toFixed(4) // → 0.4333
 * breakEvenMove({ leverage: 3, volatility: "0.6", fundingPerYear: "0.1095" }).toFixed(3) // → 0.599
 */
export function breakEvenMove(input: BreakEvenInput): Decimal {
  const leverage = nonZero("leverage", input.leverage);
  const volatility = nonNegative("volatility", input.volatility);
  const carry = finite("fundingPerYear", input.fundingPerYear ?? ZERO).plus(
    finite("feePerYear", input.feePerYear ?? ZERO).div(leverage),
  );
  const decay = leverage.minus(1).times(volatility).times(volatility).div(2);
  return decay
    .plus(carry)
    .times(nonNegative("years", input.years ?? ONE))
    .exp()
    .minus(1);
}
