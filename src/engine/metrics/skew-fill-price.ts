import { ONE } from "../decimal.ts";
import type { Decimal, DecimalInput } from "../decimal.ts";
import { finite, positive } from "./argument.ts";

/**
 * Fill price in a skewed market.
 *
 * A trade that adds to the crowd pays more than the oracle's price, one that relieves it pays less.
 *
 * @formula price × (1 + (skew + size ÷ 2) ÷ skew scale)
 * @unit quote currency per coin
 * @sign size is signed: negative sells
 * @misleads Two trades of half the size cost the same as one; the oracle's price may have moved between.
 * @source https://github.com/Synthetixio/synthetix at 1609d156, test/contracts/PerpsV2Market.js
 * @throws RangeError when price or scale is not above 0
 * @example
 * skewFillPrice({ price: 100, skewScale: 10000, skew: 100, size: 100 }).toString() // → 101.5
 */
export function skewFillPrice(input: {
  readonly price: DecimalInput;
  readonly skewScale: DecimalInput;
  readonly skew: DecimalInput;
  readonly size: DecimalInput;
}): Decimal {
  const middle = finite("skew", input.skew).plus(finite("size", input.size).div(2));
  const premium = middle.div(positive("skewScale", input.skewScale));
  return positive("price", input.price).times(ONE.plus(premium));
}
