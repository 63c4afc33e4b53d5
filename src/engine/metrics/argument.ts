/**
 * Reading the arguments of a metric: a Decimal, or a `RangeError` in the engine's one form,
 * `field must be <expected>, got <found>`.
 */
import { Decimal } from "../decimal.ts";
import type { DecimalInput } from "../decimal.ts";

/** The error every metric throws for an argument out of its range. */
export function rangeError(field: string, expected: string, found: unknown): RangeError {
  return new RangeError(`${field} must be ${expected}, got ${describeFound(found)}`);
}

/** A finite number. */
export function finite(field: string, value: DecimalInput): Decimal {
  return check(field, value, "a finite number", () => true);
}

/** A finite number above 0: a price, a quantity, a wallet that exists. */
export function positive(field: string, value: DecimalInput): Decimal {
  return check(field, value, "a number above 0", (number) => number.gt(0));
}

/** A finite number of 0 or more: a fee, a duration, a volatility. */
export function nonNegative(field: string, value: DecimalInput): Decimal {
  return check(field, value, "a number of 0 or more", (number) => number.gte(0));
}

/** A finite number other than 0: a leverage. */
export function nonZero(field: string, value: DecimalInput): Decimal {
  return check(field, value, "a number other than 0", (number) => !number.isZero());
}

/** A simple return of a price: more than a loss of everything. */
export function simpleMove(field: string, value: DecimalInput): Decimal {
  return check(field, value, "a return above -1", (number) => number.gt(-1));
}

/** A fraction of a whole that can be taken from it: at least 0 and less than 1. */
export function fractionBelowOne(field: string, value: DecimalInput): Decimal {
  return check(field, value, "at least 0 and below 1", (number) => number.gte(0) && number.lt(1));
}

/** A probability that has a quantile: strictly between 0 and 1. */
export function openUnit(field: string, value: DecimalInput): Decimal {
  return check(field, value, "between 0 and 1", (number) => number.gt(0) && number.lt(1));
}

/** One of the words of a switch, `must be a, b or c`. */
export function oneOf<Word extends string>(
  field: string,
  value: Word,
  words: readonly Word[],
): Word {
  if (words.includes(value)) return value;
  const last = words.at(-1);
  throw rangeError(field, `${words.slice(0, -1).join(", ")} or ${last}`, value);
}

function check(
  field: string,
  value: DecimalInput,
  expected: string,
  holds: (number: Decimal) => boolean,
): Decimal {
  const number = toDecimal(value);
  if (number === null || !number.isFinite() || !holds(number)) {
    throw rangeError(field, expected, value);
  }
  return number;
}

function toDecimal(value: DecimalInput): Decimal | null {
  try {
    return new Decimal(value);
  } catch {
    // decimal.js throws its own kind of error; the caller gets the engine's one form instead.
    return null;
  }
}

function describeFound(found: unknown): string {
  if (found === null || found === undefined) return "nothing";
  const isNumber = found instanceof Decimal || typeof found === "number";
  if (!isNumber && typeof found !== "string") return `a value of type ${typeof found}`;
  return shortened(found.toString());
}

/** Enough of a text to recognise it by. */
function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
