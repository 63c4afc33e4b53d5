import { ONE } from "../decimal.ts";
import type { Decimal, DecimalInput } from "../decimal.ts";
import { fractionBelowOne } from "./argument.ts";

/**
 * Recovery after a loss.
 *
 * The gain that undoes a loss, always larger than the loss.
 *
 * @formula loss ÷ (1 − loss)
 * @unit simple return of what is left
 * @sign 0 or more
 * @misleads It is the gain of the token, not of the price under it.
 * @source Derived from (1 − loss) × (1 + gain) = 1
 * @throws RangeError when the loss is not at least 0 and below 1
 * @example
 * recoveryMove({ loss: "0.36" }).toString() // → 0.5625
 */
export function recoveryMove(input: { readonly loss: DecimalInput }): Decimal {
  const loss = fractionBelowOne("loss", input.loss);
  return loss.div(ONE.minus(loss));
}
