/**
 * Daily closes in a form small enough to ship: the first day, the days between trading days as digits, and
 * closes in cents as differences.
 */
import { dayNumber, dayOf } from "../../engine/index.ts";

export interface Closes {
  /** Trading days, "YYYY-MM-DD", ascending. */
  readonly days: readonly string[];
  /** Closes as decimal strings with two decimals. */
  readonly closes: readonly string[];
}

/** Days between two trading days are packed as one digit. */
const LONGEST_GAP = 9;

export interface PackedCloses {
  readonly first: string;
  readonly gaps: string;
  readonly cents: readonly number[];
}

/**
 * @throws RangeError when two days lie so far apart that a digit cannot say it.
 */
export function packCloses({ days, closes }: Closes): PackedCloses {
  const numbers = days.map(dayNumber);
  const far = numbers.findIndex((number, i) => i > 0 && number - numbers[i - 1]! > LONGEST_GAP);
  if (far > 0) {
    throw new RangeError(
      `days must be at most ${LONGEST_GAP} days apart, got ${days[far - 1]!} to ${days[far]!}`,
    );
  }
  const cents = closes.map((close) => Math.round(Number(close) * 100));
  return {
    first: days[0]!,
    gaps: numbers
      .slice(1)
      .map((number, i) => number - numbers[i]!)
      .join(""),
    cents: cents.map((cent, i) => (i === 0 ? cent : cent - cents[i - 1]!)),
  };
}

export function unpackCloses({ first, gaps, cents }: PackedCloses): Closes {
  let day = dayNumber(first);
  let cent = 0;
  const days = [first];
  for (const gap of gaps) days.push(dayOf((day += Number(gap))));
  const closes = cents.map((difference) => {
    cent += difference;
    const digits = String(cent).padStart(3, "0");
    return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
  });
  return { days, closes };
}
