/**
 * The one configured Decimal of the engine: 40 significant digits, half-even rounding.
 *
 * A clone, never the global constructor: configuration set elsewhere on the page cannot change a ledger.
 * This file is the only importer of decimal.js.
 */
import { Decimal as GlobalDecimal } from "decimal.js";

export const Decimal = GlobalDecimal.clone({
  precision: 40,
  rounding: GlobalDecimal.ROUND_HALF_EVEN,
  toExpNeg: -40,
  toExpPos: 40,
  minE: -9e15,
  maxE: 9e15,
});
export type Decimal = GlobalDecimal;
export type DecimalInput = GlobalDecimal.Value;

export const ZERO = new Decimal(0);
export const ONE = new Decimal(1);

/** Product of a list; 1 for the empty list. */
export function product(factors: readonly Decimal[]): Decimal {
  return factors.reduce((total, factor) => total.times(factor), ONE);
}

/** Sum of a list; 0 for the empty list. */
export function sum(terms: readonly Decimal[]): Decimal {
  return terms.reduce((total, term) => total.plus(term), ZERO);
}
