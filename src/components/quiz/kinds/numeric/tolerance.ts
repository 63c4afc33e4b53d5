/** How near is right: decided by the precision that the question asks for, and by nothing else. */
import { Decimal } from "../../../../engine/index.ts";

/**
 * One unit of the last decimal that is asked for. So both a rounded and a cut-off number are right.
 *
 * @example
 * toleranceOf(1).toString() // → "0.1"
 */
export function toleranceOf(decimals: number): Decimal {
  return new Decimal(10).pow(-decimals);
}

export function isNear(decimals: number, a: Decimal, b: Decimal | string): boolean {
  return a.minus(b).abs().lte(toleranceOf(decimals));
}
