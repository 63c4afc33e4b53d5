/** Numbers without a unit. */
import { ABSENT, MINUS } from "./characters.ts";
import { decimalsOf, digitsOf, plainParts, roundTo, shift } from "./quantity.ts";
import type { Digits, Quantity } from "./quantity.ts";

export interface NumberOptions {
  /** Exactly so many decimals. Left out: as many as the number has, up to `maxDecimals`. */
  readonly decimals?: number | undefined;
  /** Most decimals when `decimals` is left out. */
  readonly maxDecimals?: number | undefined;
  /** Write a plus sign before positive numbers too. Zero never has a sign. */
  readonly sign?: boolean | undefined;
  /** A number that is not zero but rounds to it is written "<0.01" instead of "0.00". */
  readonly markTiny?: boolean | undefined;
}

/** Below this many decimals a number is only said to be smaller. */
const SMALLEST_DECIMALS = 6;
/** From 10^15 on, digits are no longer read: powers of ten are. */
const COMPACT_FROM = 15;

/**
 * A number as text: U+2212 for minus, commas between thousands, a point before decimals, never −0.
 *
 * Left to itself it prints up to `maxDecimals` decimals (default 6) without trailing zeros; a number too
 * small for that gets two significant digits while six decimals hold them, and is "<0.000001" below.
 * From 10^15 on it is written with a power of ten.
 *
 * @throws RangeError when the quantity is not a finite number. In the reader's browser an en dash is
 * printed instead: a page is never worse than a gap.
 *
 * @example
 * formatNumber(10000) // → "10,000"
 * formatNumber("-9.50", { decimals: 1 }) // → "−9.5"
 * formatNumber(1.005, { decimals: 2 }) // → "1.01"
 * formatNumber(5e-324) // → "<0.000001"
 * formatNumber(1e21) // → "1×10²¹"
 */
export function formatNumber(quantity: Quantity, options: NumberOptions = {}): string {
  const value = digitsOf(quantity);
  return value === undefined ? notANumber(quantity) : formatDigits(value, options);
}

/**
 * A number that always shows its direction: "+60", "−78", "0".
 *
 * @example
 * formatSigned(60) // → "+60"
 */
export function formatSigned(quantity: Quantity, options: NumberOptions = {}): string {
  return formatNumber(quantity, { ...options, sign: true });
}

/**
 * A number by its power of ten, for what is far too small or too large to read by its zeros.
 *
 * @example
 * formatScientific(8.4e-15) // → "8.4×10⁻¹⁵"
 * formatScientific(0) // → "0"
 */
export function formatScientific(quantity: Quantity): string {
  const value = digitsOf(quantity);
  if (value === undefined) return notANumber(quantity);
  return value.digits === "" ? "0" : signOf(value, {}) + powerOfTen(value);
}

/** A number times ten to the `places`, as text: the exact road from a fraction to percents. */
export function formatShifted(quantity: Quantity, places: number, options: NumberOptions): string {
  const value = digitsOf(quantity);
  return value === undefined ? notANumber(quantity) : formatDigits(shift(value, places), options);
}

function formatDigits(value: Digits, options: NumberOptions): string {
  if (value.exponent > COMPACT_FROM) return signOf(value, options) + powerOfTen(value);
  const decimals = options.decimals ?? adaptiveDecimals(value, options.maxDecimals);
  const rounded = roundTo(value, decimals);
  const marks = options.markTiny ?? options.decimals === undefined;
  if (marks && rounded.digits === "" && value.digits !== "") return lessThan(value, decimals);
  const { whole, fraction } = plainParts(rounded, options.decimals ?? 0);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return signOf(rounded, options) + grouped + (fraction === "" ? "" : `.${fraction}`);
}

/** Up to `most` decimals, or the two digits that count when the number is smaller than that. */
function adaptiveDecimals(value: Digits, most = SMALLEST_DECIMALS): number {
  if (value.digits === "") return 0;
  const firstTwo = Math.min(decimalsOf(value), 2 - value.exponent);
  const needed = value.exponent <= -most ? firstTwo : most;
  return Math.min(Math.max(needed, most), Math.max(SMALLEST_DECIMALS, most));
}

function signOf(value: Digits, options: NumberOptions): string {
  if (value.negative) return MINUS;
  return options.sign === true && value.digits !== "" ? "+" : "";
}

function lessThan(value: Digits, decimals: number): string {
  const least = decimals === 0 ? "1" : `0.${"0".repeat(decimals - 1)}1`;
  return value.negative ? `>${MINUS}${least}` : `<${least}`;
}

function powerOfTen(value: Digits): string {
  const rounded = roundTo({ ...value, exponent: 1 }, 2);
  const { whole, fraction } = plainParts(rounded, 0);
  const carried = whole.length > 1;
  const power = value.exponent - (carried ? 0 : 1);
  const mantissa = carried ? "1" : fraction === "" ? whole : `${whole}.${fraction}`;
  return `${mantissa}×10${superscript(power)}`;
}

function superscript(power: number): string {
  return Array.from(String(power), (digit) =>
    digit === "-" ? "⁻" : "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)],
  ).join("");
}

/** Loud at build, in tests and while developing; a dash for a reader, whose page must not break. */
function notANumber(quantity: Quantity): string {
  const reader = typeof document !== "undefined" && import.meta.env.PROD;
  if (reader) return ABSENT;
  throw new RangeError(`quantity must be a finite number, got ${String(quantity)}`);
}
