import type { Decimal, DecimalInput } from "../decimal.ts";
import { fractionBelowOne, positive } from "./argument.ts";

/**
 * Liquidation price with a buffer.
 *
 * A price somewhat before the venue's own, at which a careful holder closes first.
 *
 * @formula liquidation price + buffer × (entry − liquidation price)
 * @unit quote currency per coin
 * @sign between liquidation and entry, for either side
 * @misleads A gap jumps over it as it does over the liquidation price.
 * @source https://github.com/freqtrade/freqtrade at c9ae5e1e, tests/exchange/test_exchange.py
 * test_get_liquidation_price1
 * @throws RangeError when a price is not above 0 or the buffer not a fraction below 1
 * @example
 * bufferedLiquidationPrice({ liquidationPrice: "17.47", entry: "18.884", buffer: "0.05" }).toString() // → 17.5407
 */
export function bufferedLiquidationPrice(input: {
  readonly liquidationPrice: DecimalInput;
  readonly entry: DecimalInput;
  readonly buffer: DecimalInput;
}): Decimal {
  const price = positive("liquidationPrice", input.liquidationPrice);
  const distance = positive("entry", input.entry).minus(price);
  return price.plus(distance.times(fractionBelowOne("buffer", input.buffer)));
}
