import type { Decimal, DecimalInput } from "../decimal.ts";
import { nonNegative, positive } from "./argument.ts";

/**
 * Effective leverage of a pool token when it wins.
 *
 * The loser's pool pays, so a pool that is larger than the other gains less than its label. Its losses keep
 * the label.
 *
 * @formula leverage × other pool ÷ own pool
 * @unit multiple, for small moves in the pool's favour
 * @sign positive, for either side
 * @misleads It changes with every deposit and withdrawal of others, before and after you commit.
 * @source https://github.com/tracer-protocol/perpetual-pools-contracts at 48264d78
 * @throws RangeError when a field is out of range
 * @example
 * poolEffectiveLeverage({ leverage: 3, ownPool: 2000, otherPool: 1000 }).toString() // → 1.5
 */
export function poolEffectiveLeverage(input: {
  readonly leverage: DecimalInput;
  readonly ownPool: DecimalInput;
  readonly otherPool: DecimalInput;
}): Decimal {
  const skew = nonNegative("otherPool", input.otherPool).div(positive("ownPool", input.ownPool));
  return positive("leverage", input.leverage).times(skew);
}
