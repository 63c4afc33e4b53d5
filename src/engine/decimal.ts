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

/** Wide enough that a sum of ledger amounts never rounds. Products and quotients stay at 40 digits. */
const WideDecimal = GlobalDecimal.clone({ precision: 2_000, toExpNeg: -9e15, toExpPos: 9e15 });

/** Guard digits for a factor that is used many times: its products at 40 digits come out as if it were exact. */
const GuardDecimal = GlobalDecimal.clone({
  precision: 60,
  rounding: GlobalDecimal.ROUND_HALF_EVEN,
});

/**
 * a ÷ b to 60 digits, so that a quantity times a price is right to the last of 40 digits.
 *
 * @example
 * guardedQuotient(new Decimal("3.9"), new Decimal(110)).times(11).toString() // → "0.39"
 */
export function guardedQuotient(a: Decimal, b: Decimal): Decimal {
  return new Decimal(new GuardDecimal(a).div(b));
}

/**
 * a + b without rounding, so that the rows of a ledger add up to its last figure exactly.
 *
 * @example
 * plusExactly(new Decimal("1e30"), new Decimal("1e-30")).toFixed() // → "1000000000000000000000000000000.000000000000000000000000000001"
 */
export function plusExactly(a: Decimal, b: Decimal): Decimal {
  if (b.isZero()) return a;
  return new Decimal(new WideDecimal(a).plus(b));
}
