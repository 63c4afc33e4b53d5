/** A number as a reader types it. Never an exception: a result, with the reason in plain words. */
import type { Unit } from "../engine/index.ts";

/** Units a reader may write after a number. */
export type WrittenUnit = Extract<Unit, "multiple" | "percent" | "basis-points" | "hours" | "days">;

export type ParsedNumber =
  | { readonly ok: true; readonly value: number; readonly unit: WrittenUnit | undefined }
  | { readonly ok: false; readonly reason: string };

const LONGEST = 64;
const SPACES = /[\s\u00A0\u2000-\u200A\u202F\u205F]+/g;
const EXAMPLE = "Write a number, for example 3 or −9.5.";

const UNITS: Readonly<Record<string, WrittenUnit>> = {
  x: "multiple",
  "×": "multiple",
  times: "multiple",
  "%": "percent",
  percent: "percent",
  bp: "basis-points",
  bps: "basis-points",
  h: "hours",
  hour: "hours",
  hours: "hours",
  d: "days",
  day: "days",
  days: "days",
};

/**
 * Reads what a reader typed or pasted: "−9", "-9 %", "10,000", "3,5", "2.54x", "12 bp".
 *
 * The value is in the unit as written ("−9 %" is −9 with unit `percent`). The rule for commas: groups of
 * three digits after a first group of one to three that does not start with 0 are thousands, as this site
 * prints them ("10,000" is ten thousand); any other single comma is a decimal comma ("3,5", "0,125").
 * With both signs present the last one is the decimal sign ("1.234,5" and "1,234.5" are the same).
 * Spaces may stand between groups of three. Digits other than 0 to 9 are refused, not guessed.
 *
 * @example
 * parseNumber("−9 %").value // → -9
 * parseNumber("3,5").value // → 3.5
 * parseNumber("10,000").value // → 10000
 */
export function parseNumber(text: string): ParsedNumber {
  if (text.length > LONGEST) return refuse("That is too long for a number.");
  const plain = text
    .replace(SPACES, " ")
    .trim()
    .replace(/[\u2212\u2013]/g, "-")
    .toLowerCase();
  if (plain === "") return refuse(EXAMPLE);
  if (/[^\P{Nd}0-9]/u.test(plain)) return refuse("Write the number with the digits 0 to 9.");
  const match = /^([+-]?) ?([\d.,' ]*\d(?:e[+-]?\d{1,3})?) ?(\D*)$/.exec(plain);
  const decimal = match === null ? undefined : toDecimal(match[2] ?? "");
  if (match === null || decimal === undefined) return refuse(EXAMPLE);
  const suffix = match[3] ?? "";
  if (suffix !== "" && !Object.hasOwn(UNITS, suffix)) return refuse(EXAMPLE);
  return finite(decimal, match[1] === "-", UNITS[suffix]);
}

function refuse(reason: string): ParsedNumber {
  return { ok: false, reason };
}

function finite(decimal: string, negative: boolean, unit: WrittenUnit | undefined): ParsedNumber {
  const size = Number(decimal);
  if (!Number.isFinite(size)) return refuse("That number is too large.");
  if (size === 0 && /[1-9]/.test(decimal.replace(/e.*$/, ""))) {
    return refuse("That number is too small.");
  }
  return { ok: true, value: negative && size !== 0 ? -size : size, unit };
}

/** Groups and decimal sign told apart; undefined when they contradict each other. */
function toDecimal(body: string): string | undefined {
  const [mantissa = "", power] = body.split("e");
  const plain = ungrouped(mantissa);
  if (plain === undefined) return undefined;
  return power === undefined ? plain : `${plain}e${power}`;
}

const GROUPED_BY_COMMA = /^[1-9]\d{0,2}(?:,\d{3})+(\.\d+)?$/;
const GROUPED_BY_POINT = /^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/;
const GROUPED_BY_SPACE = /^[1-9]\d{0,2}(?:[ ']\d{3})+([.,]\d+)?$/;
const PLAIN = /^\d*[.,]?\d+$/;

function ungrouped(text: string): string | undefined {
  if (GROUPED_BY_COMMA.test(text)) return text.replaceAll(",", "");
  if (GROUPED_BY_POINT.test(text)) return text.replaceAll(".", "").replace(",", ".");
  if (GROUPED_BY_SPACE.test(text)) return text.replace(/[ ']/g, "").replace(",", ".");
  return PLAIN.test(text) ? text.replace(",", ".") : undefined;
}
