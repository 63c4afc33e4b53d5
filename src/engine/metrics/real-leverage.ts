import { ONE } from "../decimal.ts";
import type { Decimal, DecimalInput } from "../decimal.ts";
import { finite, positive } from "./argument.ts";

/**
 * Real leverage.
 *
 * How much exposure one unit of NAV carries at this moment, whatever the ticker says.
 *
 * @formula quantity × price ÷ (NAV per unit × units)
 * @unit multiple of NAV
 * @sign positive long, negative short; null when no NAV is left
 * @misleads Exposure per NAV, not per market price: bought at a premium you get less.
 * @source Bybit help 000001605 (300 BTC × 40,000 ÷ (400,000 tokens × 10) = 3); Binance FAQ 360042957472
 * publishes the same identity solved for NAV
 * @throws RangeError when price or units are not above 0
 * @example
 * realLeverage({ quantity: 300, price: 40000, nav: 10, units: 400000 })?.toString() // → 3
 */
export function realLeverage(fund: {
  readonly quantity: DecimalInput;
  readonly price: DecimalInput;
  readonly nav: DecimalInput;
  readonly units?: DecimalInput;
}): Decimal | null {
  const notional = finite("quantity", fund.quantity).times(positive("price", fund.price));
  const total = finite("nav", fund.nav).times(positive("units", fund.units ?? ONE));
  return total.gt(0) ? notional.div(total) : null;
}
