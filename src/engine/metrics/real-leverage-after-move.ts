import { ONE } from "../decimal.ts";
import type { Decimal, DecimalInput } from "../decimal.ts";
import { finite, simpleMove } from "./argument.ts";

/**
 * Real leverage after a move.
 *
 * The quantity held does not change, so the notional follows the price while the NAV follows it L times
 * as fast: leverage drifts down after a gain and up after a loss, before anybody trades.
 *
 * @formula leverage × (1 + move) ÷ (1 + leverage × move)
 * @unit multiple of NAV
 * @sign positive for a long, negative for a short; null when the move leaves no NAV
 * @misleads Costs and funding paid during the move are left out; they raise the leverage a little more.
 * @source Derived from realLeverage = quantity × price ÷ NAV; checked against FTX help 360040500652
 * ("March 12th", March 2020), which prints about 3.85 and 2.53 for 3x after −10 % and +10 %.
 * @throws RangeError when the move is not above −1
 * @example
 * realLeverageAfterMove({ leverage: 3, move: "0.1" })?.toFixed(4) // → 2.5385
 * realLeverageAfterMove({ leverage: 3, move: "-0.1" })?.toFixed(4) // → 3.8571
 * realLeverageAfterMove({ leverage: 3, move: "-0.5" }) // → null
 */
export function realLeverageAfterMove(input: {
  readonly leverage: DecimalInput;
  readonly move: DecimalInput;
}): Decimal | null {
  const leverage = finite("leverage", input.leverage);
  const move = simpleMove("move", input.move);
  const nav = ONE.plus(leverage.times(move));
  if (nav.lte(0)) return null;
  return leverage.times(ONE.plus(move)).div(nav);
}
