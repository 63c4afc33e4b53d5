import { ONE, ZERO } from "../decimal.ts";
import type { Decimal, DecimalInput } from "../decimal.ts";
import { finite, nonZero } from "./argument.ts";

/**
 * Move at which real leverage reaches a trigger.
 *
 * The inverse of real leverage after a move: how far the price has to travel from the last reset before a
 * band or a guard acts. A band that looks symmetric in leverage is not symmetric in price.
 *
 * @formula (trigger − leverage) ÷ (leverage × (1 − trigger))
 * @unit simple return of the price
 * @sign negative is a fall; null when no move of the price leads from one leverage to the other
 * @misleads Assumes that nothing traded and no cost was paid since the reset, and that the price passes
 * through the trigger: a gap acts beyond it.
 * @source Derived from ℓ′ = ℓ(1 + r) ÷ (1 + ℓr); FTX help prints 11.15 % and 6.7 % for its 4x trigger
 * (rebalance page, undated, as found in a stored copy), Bybit help 000001605 gives the band 2 to 4.
 * @throws RangeError when leverage is 0
 * @example
 * triggerMove({ leverage: 3, trigger: 4 })?.toFixed(4) // → -0.1111
 * triggerMove({ leverage: 3, trigger: 2 })?.toFixed(4) // → 0.3333
 * triggerMove({ leverage: -3, trigger: -4 })?.toFixed(4) // → 0.0667
 * triggerMove({ leverage: 3, trigger: "0.5" }) // → null
 */
export function triggerMove(input: {
  readonly leverage: DecimalInput;
  readonly trigger: DecimalInput;
}): Decimal | null {
  const leverage = nonZero("leverage", input.leverage);
  const trigger = finite("trigger", input.trigger);
  if (trigger.eq(leverage)) return ZERO;
  if (!sameRegion(leverage, trigger)) return null;
  return trigger.minus(leverage).div(leverage.times(ONE.minus(trigger)));
}

/** Leverage never drifts across 0 or across 1, where quantity × price and NAV move in step. */
function sameRegion(leverage: Decimal, trigger: Decimal): boolean {
  return leverage.cmp(0) === trigger.cmp(0) && leverage.cmp(1) === trigger.cmp(1);
}
