import { ONE } from "../decimal.ts";
import type { Decimal, DecimalInput } from "../decimal.ts";
import { finite, fractionBelowOne, simpleMove } from "./argument.ts";

/**
 * Cost of one rebalance.
 *
 * What restoring the target costs as a share of the NAV after the move.
 *
 * @formula cost × |leverage × (leverage − 1) × move| ÷ (1 + leverage × move)
 * @unit fraction of NAV
 * @sign 0 or more; null when the move leaves no NAV
 * @misleads To first order: the trade shrinks by the cost it pays, which matters below a thousandth of it.
 * @source Derived from the rebalance trade
 * @throws RangeError when the cost is not a fraction or the move not above −1
 * @example
 * rebalanceCost({ leverage: 3, move: "0.1", cost: "0.0005" })?.toFixed(8) // → 0.00023077
 */
export function rebalanceCost(input: {
  readonly leverage: DecimalInput;
  readonly move: DecimalInput;
  readonly cost: DecimalInput;
}): Decimal | null {
  const leverage = finite("leverage", input.leverage);
  const move = simpleMove("move", input.move);
  const nav = ONE.plus(leverage.times(move));
  if (nav.lte(0)) return null;
  const trade = leverage.times(leverage.minus(1)).times(move).abs();
  return fractionBelowOne("cost", input.cost).times(trade).div(nav);
}
