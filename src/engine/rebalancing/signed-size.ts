/** A leverage given by its size, on the side of a token's target. */
import type { Decimal } from "../decimal.ts";

/**
 * +size for a long target, −size for a short one.
 *
 * @example
 * signedLike(new Decimal(-3), new Decimal(4)).toString() // → "-4"
 */
export function signedLike(target: Decimal, size: Decimal): Decimal {
  return target.isNegative() ? size.neg() : size;
}
