/**
 * A number on its way to becoming text: exact decimal digits, rounded here and nowhere else.
 *
 * Rounding works on the shortest decimal representation and sends halves away from zero, as readers were
 * taught: 1.005 at two decimals is 1.01, where binary arithmetic would say 1.00.
 */
import type { Decimal } from "../engine/index.ts";

/** What can be printed. Strings are decimals, as the engine and the command line write them. */
export type Quantity = Decimal | number | string;

/** `(−1)^negative × 0.d₁d₂d₃… × 10^exponent`; zero has no digits and is never negative. */
export interface Digits {
  readonly negative: boolean;
  readonly digits: string;
  readonly exponent: number;
}

const PATTERN = /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d{1,17}))?$/;

/** The digits of a quantity, or undefined when it is not a finite number. */
export function digitsOf(quantity: Quantity): Digits | undefined {
  const match = PATTERN.exec(String(quantity));
  if (!match) return undefined;
  const [, sign, whole = "", fraction = "", power = "0"] = match;
  if (whole + fraction === "") return undefined;
  const all = whole + fraction;
  const leading = all.length - all.replace(/^0+/, "").length;
  const digits = all.slice(leading).replace(/0+$/, "");
  if (digits === "") return { negative: false, digits: "", exponent: 0 };
  return { negative: sign === "-", digits, exponent: whole.length - leading + Number(power) };
}

/** Multiplied by a power of ten, exactly. */
export function shift(value: Digits, places: number): Digits {
  return value.digits === "" ? value : { ...value, exponent: value.exponent + places };
}

/** Rounded to so many decimals, halves away from zero. */
export function roundTo(value: Digits, decimals: number): Digits {
  const kept = value.exponent + decimals;
  if (kept >= value.digits.length) return value;
  const up = kept >= 0 && (value.digits[kept] ?? "0") >= "5";
  if (kept < 0 || (kept === 0 && !up)) return { negative: false, digits: "", exponent: 0 };
  if (!up) return trimmed({ ...value, digits: value.digits.slice(0, kept) });
  const next = (BigInt(value.digits.slice(0, kept) || "0") + 1n).toString().padStart(kept, "0");
  const carried = next.length - kept;
  return trimmed({ ...value, digits: next, exponent: value.exponent + carried });
}

function trimmed(value: Digits): Digits {
  const digits = value.digits.replace(/0+$/, "");
  return digits === "" ? { negative: false, digits, exponent: 0 } : { ...value, digits };
}

/** How many decimals the value has: 0.05 → 2, 100 → 0. */
export function decimalsOf(value: Digits): number {
  return Math.max(0, value.digits.length - value.exponent);
}

/** Whole and fractional digits without a sign; the fraction padded with zeros to `decimals`. */
export function plainParts(value: Digits, decimals: number): { whole: string; fraction: string } {
  const { digits, exponent } = value;
  const whole = exponent > 0 ? digits.slice(0, exponent).padEnd(exponent, "0") : "0";
  const fraction = exponent > 0 ? digits.slice(exponent) : "0".repeat(-exponent) + digits;
  return { whole, fraction: (digits === "" ? "" : fraction).padEnd(decimals, "0") };
}
