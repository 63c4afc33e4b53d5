import type { Decimal, DecimalInput } from "../decimal.ts";
import { nonNegative } from "./argument.ts";

/**
 * Streaming fee.
 *
 * A yearly fee that accrues with every second, on notional for a perp vault.
 *
 * @formula base × rate × seconds ÷ (365 × 86,400)
 * @unit as the base
 * @sign 0 or more, paid
 * @misleads On notional it is leverage times as much on NAV: 2 % becomes 10 % at 5x.
 * @source https://github.com/TLX-Protocol/protocol at 4fca6499 (2024-05-27), test/LeveragedToken.t.sol
 * @throws RangeError when a field is negative
 * @example
 * streamingFee({ base: 200, rate: "0.02", seconds: 31536000 }).toString() // → 4
 */
export function streamingFee(input: {
  readonly base: DecimalInput;
  readonly rate: DecimalInput;
  readonly seconds: DecimalInput;
}): Decimal {
  return nonNegative("base", input.base)
    .times(nonNegative("rate", input.rate))
    .times(nonNegative("seconds", input.seconds))
    .div(365 * 86_400);
}
