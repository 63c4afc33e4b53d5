import { ONE, ZERO } from "../decimal.ts";
import type { Decimal, DecimalInput } from "../decimal.ts";
import { finite, fractionBelowOne, positive, rangeError } from "./argument.ts";

/**
 * Rebalance trade, cost included.
 *
 * The trade after which the fund stands exactly at its target although the trade itself was paid out of
 * its NAV.
 *
 * @formula (target × NAV − notional) ÷ (1 + target × cost × sign of the trade)
 * @unit quote currency, as NAV and notional
 * @sign positive buys, negative sells
 * @misleads The cost is taken as a fixed fraction; a thin book charges more for a larger trade.
 * @source Derived: after the trade, notional + trade = target × (NAV − cost × |trade|)
 * @throws RangeError when NAV is not above 0 or |target| × cost reaches 1
 * @example
 * rebalanceTradeAfterCost({ target: 3, nav: "1.3", notional: "3.3", cost: "0.001" }).toFixed(6) // → 0.598205
 * rebalanceTradeAfterCost({ target: 3, nav: "1.3", notional: "3.3" }).toString() // → 0.6
 */
export function rebalanceTradeAfterCost(input: {
  readonly target: DecimalInput;
  readonly nav: DecimalInput;
  readonly notional: DecimalInput;
  /** All-in cost as a fraction of the notional traded. Default 0. */
  readonly cost?: DecimalInput;
}): Decimal {
  const target = finite("target", input.target);
  const cost = fractionBelowOne("cost", input.cost ?? ZERO);
  const drag = target.times(cost);
  if (drag.abs().gte(1)) {
    const limit = ONE.div(target.abs()).toSignificantDigits(6);
    throw rangeError("cost", `below ${limit.toString()} at this target`, cost);
  }
  const wanted = target.times(positive("nav", input.nav)).minus(finite("notional", input.notional));
  return wanted.div(wanted.lt(0) ? ONE.minus(drag) : ONE.plus(drag));
}
