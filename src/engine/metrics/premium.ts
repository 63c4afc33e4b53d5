import type { Decimal, DecimalInput } from "../decimal.ts";
import { positive } from "./argument.ts";

/**
 * Premium.
 *
 * How much more the market asks for a unit than it is worth.
 *
 * @formula price ÷ NAV − 1
 * @unit fraction of NAV
 * @sign positive is a premium, negative a discount
 * @misleads Against a stale NAV every fast move looks like a premium.
 * @source Definition
 * @throws RangeError when price or NAV is not above 0
 * @example
 * premium({ price: "10.4", nav: 10 }).toString() // → 0.04
 */
export function premium(input: {
  readonly price: DecimalInput;
  readonly nav: DecimalInput;
}): Decimal {
  return positive("price", input.price).div(positive("nav", input.nav)).minus(1);
}
