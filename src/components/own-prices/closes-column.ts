/** Numbers as files write them: which sign parts the decimals is told by the whole column, or asked. */
import type { Question } from "./outcome.ts";

export type DecimalSign = "point" | "comma";

/** What a file writes where there was no trading. */
const NOTHING = /^(|null|nan|n\/?a|-|\.)$/i;
const CURRENCY = /^[$€£¥]\s?|\s?([$€£¥]|USD|EUR|GBP)$/gi;

export const isNothing = (text: string): boolean => NOTHING.test(text);

const bare = (text: string): string => text.replace(CURRENCY, "").replace(/[\s\u00A0\u202F']/g, "");

/** Whether a text is written like a number in one of the two ways. */
export function looksLikeNumber(text: string): boolean {
  return /^[+-]?(\d+|\d{1,3}([.,]\d{3})+)([.,]\d+)?(e[+-]?\d{1,2})?$/i.test(bare(text));
}

/** "1,234": thousands, or a little more than one. */
const EITHER = /^[+-]?\d{1,3}([.,])\d{3}$/;

/**
 * Which sign parts the decimals of a column.
 *
 * With both signs in one number the last one does. A comma that is not followed by exactly three digits
 * does, and so does a point. Where nothing tells, the reader is asked.
 */
export function decimalSignOf(texts: readonly string[], delimiter: string): DecimalSign | Question {
  const numbers = texts.map(bare).filter((text) => /[.,]/.test(text));
  for (const number of numbers) {
    const [point, comma] = [number.lastIndexOf("."), number.lastIndexOf(",")];
    if (point >= 0 && comma >= 0) return point > comma ? "point" : "comma";
    if (/[.].*[.]/.test(number)) return "comma";
    if (/,.*,/.test(number)) return "point";
  }
  const tells = numbers.find((number) => !EITHER.test(number));
  if (tells !== undefined) return tells.includes(",") ? "comma" : "point";
  const open = numbers[0];
  // In a file parted by commas or tabs, as most are, a point is the decimal point.
  if (open === undefined || (open.includes(".") && delimiter !== ";")) return "point";
  const [whole, decimals] = open.split(/[.,]/) as [string, string];
  const isPoint = open.includes(".");
  return {
    id: "decimal-sign",
    ask: `How much is ${open}?`,
    options: [
      { value: isPoint ? "point" : "comma", label: `about ${whole} (${whole} and a fraction)` },
      { value: isPoint ? "comma" : "point", label: `${whole} thousand ${decimals}` },
    ],
  };
}

export type ReadClose =
  { readonly ok: true; readonly close: string } | { readonly ok: false; readonly reason: string };

/** A close as a decimal string above 0, or why it is none. */
export function readClose(text: string, sign: DecimalSign): ReadClose {
  if (!looksLikeNumber(text)) return { ok: false, reason: "must be a number" };
  const [group, decimal] = sign === "point" ? [",", "."] : [".", ","];
  const plain = bare(text).replaceAll(group, "").replace(decimal, ".").replace(/^\+/, "");
  const value = Number(plain);
  if (!Number.isFinite(value) || plain.split(".").length > 2) {
    return { ok: false, reason: "must be a number" };
  }
  if (value <= 0) return { ok: false, reason: "must be above 0" };
  if (value < 1e-9 || value > 1e12) {
    return { ok: false, reason: "must lie between 0.000000001 and a million millions" };
  }
  return { ok: true, close: plain };
}
