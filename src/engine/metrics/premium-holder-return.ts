import { ONE } from "../decimal.ts";
import type { Decimal, DecimalInput } from "../decimal.ts";
import { finite, rangeError, simpleMove } from "./argument.ts";

/**
 * Return of a holder who bought and sold on the market.
 *
 * The return of the NAV, times what became of the premium.
 *
 * @formula (1 + NAV return) × (1 + premium at the end) ÷ (1 + premium at the start) − 1
 * @unit simple return
 * @sign as a return; a premium that vanishes is a loss of its own
 * @misleads A premium on paper is worth something only if somebody pays it when you sell.
 * @source Derived from price = NAV × (1 + premium)
 * @throws RangeError when the premium at the start is not above −1 or another field below −1
 * @example
 * premiumHolderReturn({ navReturn: "-0.1", premiumAtStart: "0.04" }).toFixed(4) // → -0.1346
 */
export function premiumHolderReturn(input: {
  readonly navReturn: DecimalInput;
  readonly premiumAtStart: DecimalInput;
  /** Default 0. */
  readonly premiumAtEnd?: DecimalInput;
}): Decimal {
  const start = simpleMove("premiumAtStart", input.premiumAtStart).plus(ONE);
  const end = atLeastNothing("premiumAtEnd", input.premiumAtEnd ?? 0);
  return atLeastNothing("navReturn", input.navReturn).times(end).div(start).minus(1);
}

function atLeastNothing(field: string, value: DecimalInput): Decimal {
  const kept = finite(field, value).plus(1);
  if (kept.lt(0)) throw rangeError(field, "at least -1", value);
  return kept;
}
