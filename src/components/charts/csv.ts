/** Rows as CSV (RFC 4180), safe to open in a spreadsheet. */
import type { ChartCell, ChartRows } from "./chart-rows.ts";

const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/;

/**
 * Header and rows with CRLF line ends. Numbers are numeric tokens with a point; text that a spreadsheet
 * would run as a formula (= + - @, tab, carriage return, NUL first) gets a leading apostrophe.
 *
 * @throws RangeError when a number is not finite.
 *
 * @example
 * csvText({ columns: [{ label: "day", kind: "number" }], rows: [[{ value: -1, text: "−1" }]] }) // → "day\r\n-1\r\n"
 */
export function csvText({ columns, rows }: ChartRows): string {
  const header = columns.map(({ label }) => textField(label));
  const lines = [header, ...rows.map((row) => row.map(field))];
  return lines.map((line) => `${line.join(",")}\r\n`).join("");
}

function field({ value }: ChartCell): string {
  if (value === null) return "";
  return typeof value === "number" ? numericToken(value) : textField(value);
}

function numericToken(value: number): string {
  const token = String(value + 0);
  if (!NUMBER.test(token)) throw new RangeError(`value must be a finite number, got ${token}`);
  return token;
}

/** @example
 * textField("=1+1") // → "'=1+1"
 * textField("a,b") // → "\"a,b\""
 */
export function textField(text: string): string {
  const safe = /^[=+\-@\t\r\0]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
