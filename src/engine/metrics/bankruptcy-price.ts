import { ONE, ZERO } from "../decimal.ts";
import type { Decimal, DecimalInput } from "../decimal.ts";
import { positive } from "./argument.ts";
import { sideSign } from "./side.ts";
import type { Side } from "./side.ts";

/**
 * Bankruptcy price of a linear future.
 *
 * The price at which the margin posted is gone. The venue takes the position over at this price: what it
 * gets above it goes to the insurance fund, what it loses below it comes out of the fund.
 *
 * @formula entry × (1 − s ÷ leverage), s = 1 long, −1 short
 * @unit quote currency per coin
 * @sign above 0; null for a long at 1x or less, which can lose no more than it holds
 * @misleads It is not where you are closed: the liquidation price comes first.
 * @source Bybit help, bankruptcy price (10,000 at 50x long: 9,800)
 * @throws RangeError when entry or leverage is not above 0
 * @example
 * bankruptcyPrice({ side: "long", entry: 10000, leverage: 50 })?.toString() // → 9800
 * bankruptcyPrice({ side: "short", entry: 1000, leverage: 1 })?.toString() // → 2000
 */
export function bankruptcyPrice(position: {
  readonly side: Side;
  readonly entry: DecimalInput;
  readonly leverage: DecimalInput;
}): Decimal | null {
  const entry = positive("entry", position.entry);
  const leverage = positive("leverage", position.leverage);
  const price = entry.times(ONE.minus(ONE.div(leverage).times(sideSign(position.side))));
  return price.gt(ZERO) ? price : null;
}
