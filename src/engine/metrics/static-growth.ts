import { ONE, ZERO } from "../decimal.ts";
import type { Decimal, DecimalInput } from "../decimal.ts";
import { finite, simpleMove } from "./argument.ts";

/**
 * Growth of a position that is never rebalanced.
 *
 * The quantity bought at the start is held: only where the price ends counts, unless it was wiped out on
 * the way.
 *
 * @formula 1 + leverage × (price at the end ÷ price at the start − 1); 0 if that fell to 0 at any step
 * @unit multiple of the stake
 * @sign 0 or more
 * @misleads No cost and no funding; its real leverage drifts from the first day.
 * @source Derived from NAV = cash + quantity × price
 * @throws RangeError when a return is not above −1
 * @example
 * staticGrowth({ leverage: 3, returns: ["0.1", "-0.1"] }).toString() // → 0.97
 */
export function staticGrowth(input: {
  readonly leverage: DecimalInput;
  readonly returns: readonly DecimalInput[];
}): Decimal {
  const leverage = finite("leverage", input.leverage);
  let price = ONE;
  let nav = ONE;
  for (const [index, value] of input.returns.entries()) {
    price = price.times(simpleMove(`returns.${index}`, value).plus(1));
    nav = ONE.plus(leverage.times(price.minus(1)));
    if (nav.lte(0)) return ZERO;
  }
  return nav;
}
