import { Decimal, ZERO } from "../decimal.ts";
import type { DecimalInput } from "../decimal.ts";
import { positive } from "./argument.ts";

/**
 * Premium index of a perpetual.
 *
 * How far the book of the perpetual stands away from the index of the coin.
 *
 * @formula (max(0, impact bid − index) − max(0, index − impact ask)) ÷ index
 * @unit fraction of the index
 * @sign positive when the perpetual is dearer than the coin
 * @misleads 0 while the index lies between impact bid and ask, however wide that is; Bybit and BitMEX use
 * the mark price instead.
 * @source Gate help on funding (as captured)
 * @throws RangeError when a price is not above 0
 * @example
 * premiumIndex({ impactBid: 101, impactAsk: 102, index: 100 }).toString() // → 0.01
 * premiumIndex({ impactBid: 98, impactAsk: 99, index: 100 }).toString() // → -0.01
 */
export function premiumIndex(input: {
  readonly impactBid: DecimalInput;
  readonly impactAsk: DecimalInput;
  readonly index: DecimalInput;
}): Decimal {
  const index = positive("index", input.index);
  const above = Decimal.max(ZERO, positive("impactBid", input.impactBid).minus(index));
  const below = Decimal.max(ZERO, index.minus(positive("impactAsk", input.impactAsk)));
  return above.minus(below).div(index);
}
