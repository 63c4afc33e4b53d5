/** Numbers with a unit. Each takes what the engine holds and prints what the field writes. */
import { NARROW_SPACE, NO_BREAK_SPACE } from "./characters.ts";
import { formatNumber, formatShifted } from "./number.ts";
import type { NumberOptions } from "./number.ts";
import type { Quantity } from "./quantity.ts";

/**
 * A fraction as percents; one decimal unless told otherwise.
 *
 * @example
 * formatPercent("-0.09") // → "−9.0\u202F%"
 * formatPercent(0.1, { decimals: 0, sign: true }) // → "+10\u202F%"
 */
export function formatPercent(fraction: Quantity, options: NumberOptions = {}): string {
  return `${formatShifted(fraction, 2, { decimals: 1, ...options })}${NARROW_SPACE}%`;
}

/**
 * A multiple of the underlying: up to two decimals, trailing zeros left out unless `decimals` is given.
 *
 * @example
 * formatMultiple(3) // → "3x"
 * formatMultiple("2.538461538") // → "2.54x"
 * formatMultiple(3, { decimals: 2 }) // → "3.00x"
 */
export function formatMultiple(multiple: Quantity, options: NumberOptions = {}): string {
  return `${formatNumber(multiple, { maxDecimals: 2, ...options })}x`;
}

/**
 * Money, in whatever currency the stake is: no sign of it is printed. Up to two decimals, and an amount
 * that is not nothing never reads as nothing.
 *
 * @example
 * formatMoney(91) // → "91"
 * formatMoney("10000.456") // → "10,000.46"
 * formatMoney(0.004, { decimals: 2 }) // → "<0.01"
 */
export function formatMoney(amount: Quantity, options: NumberOptions = {}): string {
  return formatNumber(amount, { maxDecimals: 2, markTiny: true, ...options });
}

/**
 * @example
 * formatHours(8) // → "8\u202Fh"
 */
export function formatHours(hours: Quantity, options: NumberOptions = {}): string {
  return `${formatNumber(hours, { maxDecimals: 2, ...options })}${NARROW_SPACE}h`;
}

/**
 * @example
 * formatDays(1) // → "1\u00A0day"
 * formatDays(30) // → "30\u00A0days"
 */
export function formatDays(days: Quantity, options: NumberOptions = {}): string {
  const number = formatNumber(days, { maxDecimals: 2, ...options });
  return `${number}${NO_BREAK_SPACE}${number === "1" ? "day" : "days"}`;
}
