import type { Decimal, DecimalInput } from "../decimal.ts";
import { nonNegative, positive } from "./argument.ts";

/**
 * Leverage deviation factor of a perp vault.
 *
 * How far the notional has moved from where the last rebalance put it, weighed by the leverage; the vault
 * rebalances when it passes a limit.
 *
 * @formula |notional − leverage × margin at the rebalance| ÷ (leverage × margin at the rebalance) × leverage
 * @unit multiple; for a price move alone it is leverage × |move|
 * @sign 0 or more
 * @misleads Symmetric in the price, unlike a band in leverage.
 * @source https://github.com/TLX-Protocol/protocol at 4fca6499 (2024-05-27), SynthetixHandler and Config
 * (limit 0.25 by default)
 * @throws RangeError when leverage or margin is not above 0
 * @example
 * leverageDeviation({ leverage: 2, margin: 100, notional: 225 }).toString() // → 0.25
 */
export function leverageDeviation(input: {
  readonly leverage: DecimalInput;
  /** Margin right after the last rebalance. */
  readonly margin: DecimalInput;
  /** Notional now. */
  readonly notional: DecimalInput;
}): Decimal {
  const leverage = positive("leverage", input.leverage);
  const set = leverage.times(positive("margin", input.margin));
  return nonNegative("notional", input.notional).minus(set).abs().div(set).times(leverage);
}
