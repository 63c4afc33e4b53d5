import { ZERO } from "../decimal.ts";
import type { Decimal, DecimalInput } from "../decimal.ts";
import { finite, simpleMove } from "./argument.ts";

/**
 * Return of a collateral token's index over one period.
 *
 * Leverage times the move, less what the debt costs.
 *
 * @formula leverage × move − borrow rate × (leverage − 1)
 * @unit simple return over the period
 * @sign as a return
 * @misleads With the leverage at the start of the period; the label's leverage gives another number.
 * @source Index Coop, BTC2x-FLI product page (as captured)
 * @throws RangeError when the move is not above −1
 * @example
 * collateralIndexReturn({ leverage: 2, move: "0.05", borrowRate: "0.001" }).toString() // → 0.099
 */
export function collateralIndexReturn(input: {
  readonly leverage: DecimalInput;
  readonly move: DecimalInput;
  /** Over the period. Default 0. */
  readonly borrowRate?: DecimalInput;
}): Decimal {
  const leverage = finite("leverage", input.leverage);
  const borrowing = finite("borrowRate", input.borrowRate ?? ZERO).times(leverage.minus(1));
  return leverage.times(simpleMove("move", input.move)).minus(borrowing);
}
