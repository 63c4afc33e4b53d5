import { ZERO } from "../decimal.ts";
import type { Decimal, DecimalInput } from "../decimal.ts";
import { nonNegative } from "./argument.ts";

/**
 * Margin level of a spot margin account.
 *
 * How many times over the assets cover what is owed. The venue calls for more margin at one level and
 * sells at a lower one.
 *
 * @formula assets ÷ (debt + interest owed)
 * @unit multiple
 * @sign 0 or more; null when nothing is owed
 * @misleads Assets are counted at the index price and, at some venues, with a haircut.
 * @source Binance help 360030493931 (cross margin at 3x: call at 1.3, liquidation at 1.1; as captured, the
 * thresholds change)
 * @throws RangeError when a field is negative
 * @example
 * spotMarginLevel({ assets: 300, debt: 200 })?.toString() // → 1.5
 */
export function spotMarginLevel(account: {
  readonly assets: DecimalInput;
  readonly debt: DecimalInput;
  readonly interest?: DecimalInput;
}): Decimal | null {
  const assets = nonNegative("assets", account.assets);
  const interest = nonNegative("interest", account.interest ?? ZERO);
  const owed = nonNegative("debt", account.debt).plus(interest);
  return owed.isZero() ? null : assets.div(owed);
}
