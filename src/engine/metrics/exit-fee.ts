import type { Decimal, DecimalInput } from "../decimal.ts";
import { fractionBelowOne, nonNegative, positive } from "./argument.ts";

/**
 * Exit fee of a perp vault.
 *
 * Redeeming pays for the part of the position that has to be closed, so the fee grows with the leverage.
 *
 * @formula value × leverage × rate
 * @unit quote currency
 * @sign 0 or more, paid
 * @misleads Half a percent reads small; at 5x it is 2.5 % of what you take out.
 * @source https://github.com/TLX-Protocol/protocol at 4fca6499 (2024-05-27), 0.5 % by default
 * @throws RangeError when a field is out of range
 * @example
 * exitFee({ value: 100, leverage: 5 }).toString() // → 2.5
 */
export function exitFee(input: {
  readonly value: DecimalInput;
  readonly leverage: DecimalInput;
  /** Default 0.5 %. */
  readonly rate?: DecimalInput;
}): Decimal {
  return nonNegative("value", input.value)
    .times(positive("leverage", input.leverage))
    .times(fractionBelowOne("rate", input.rate ?? "0.005"));
}
