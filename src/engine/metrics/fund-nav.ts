import { ONE } from "../decimal.ts";
import type { Decimal, DecimalInput } from "../decimal.ts";
import { finite, positive } from "./argument.ts";

/**
 * Net asset value.
 *
 * What the fund would be worth if its basket were sold at this price and its debt paid back.
 *
 * @formula (cash + quantity × price) ÷ units
 * @unit quote currency per unit (for the whole fund when units are left out)
 * @sign cash is negative when the fund has borrowed, quantity when it is short; 0 or less means wiped out
 * @misleads The price on the market can stand above or below it; see the premium.
 * @source FTX rebalance page (undated, as found in a stored copy): −20,000 USD and 150 ETH at 210 make
 * 11,500
 * @throws RangeError when units or price are not above 0
 * @example
 * fundNav({ cash: -20000, quantity: 150, price: 210 }).toString() // → 11500
 */
export function fundNav(fund: {
  readonly cash: DecimalInput;
  readonly quantity: DecimalInput;
  readonly price: DecimalInput;
  readonly units?: DecimalInput;
}): Decimal {
  const held = finite("quantity", fund.quantity).times(positive("price", fund.price));
  return finite("cash", fund.cash)
    .plus(held)
    .div(positive("units", fund.units ?? ONE));
}
