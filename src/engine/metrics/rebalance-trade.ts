import { ONE } from "../decimal.ts";
import type { Decimal, DecimalInput } from "../decimal.ts";
import { finite, positive, simpleMove } from "./argument.ts";

/**
 * Rebalance trade.
 *
 * How much notional a fund has to trade after a move to stand at its target again, before cost. Long and
 * inverse funds trade the same way: they buy after a rise and sell after a fall.
 *
 * @formula leverage × (leverage − 1) × move × NAV before the move
 * @unit quote currency, as the NAV
 * @sign positive buys, negative sells
 * @misleads It is in terms of the NAV before the move; the cost of the trade makes it a little smaller.
 * @source Derived from notional = leverage × NAV before and after; FTX rebalance page (undated, as
 * found in a stored copy) states the same in units: desired position = leverage × NAV ÷ mark
 * @throws RangeError when the NAV is not above 0 or the move not above −1
 * @example
 * rebalanceTrade({ leverage: 3, move: "0.1" }).toString() // → 0.6
 * rebalanceTrade({ leverage: -3, move: "0.1" }).toString() // → 1.2
 * rebalanceTrade({ leverage: 3, move: "-0.1", nav: 100 }).toString() // → -60
 */
export function rebalanceTrade(input: {
  readonly leverage: DecimalInput;
  readonly move: DecimalInput;
  readonly nav?: DecimalInput;
}): Decimal {
  const leverage = finite("leverage", input.leverage);
  const nav = positive("nav", input.nav ?? ONE);
  return leverage.times(leverage.minus(1)).times(simpleMove("move", input.move)).times(nav);
}
