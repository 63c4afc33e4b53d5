import { ONE } from "../decimal.ts";
import type { Decimal, DecimalInput } from "../decimal.ts";
import { nonNegative } from "./argument.ts";

/**
 * Fee of an order.
 *
 * Units times price times rate: trading, creation, redemption and management fees all have this form.
 *
 * @formula units × price × rate
 * @unit quote currency
 * @sign 0 or more, paid
 * @misleads The same rate is charged going in and going out.
 * @source Bybit help 000001481 (captured later) and 4417792107801 (2022): 200 × 7 × 0.05 % = 0.7
 * @throws RangeError when a field is negative
 * @example
 * feeAmount({ units: 200, price: 7, rate: "0.0005" }).toString() // → 0.7
 */
export function feeAmount(input: {
  readonly units: DecimalInput;
  /** Default 1. */
  readonly price?: DecimalInput;
  readonly rate: DecimalInput;
}): Decimal {
  return nonNegative("units", input.units)
    .times(nonNegative("price", input.price ?? ONE))
    .times(nonNegative("rate", input.rate));
}
