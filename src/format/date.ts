/** Dates as text. Always UTC, always this calendar, never the reader's locale or clock. */

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z)?)?)?$/;

/** `day` → "19 Feb 2020", `month` → "Feb 2020", `year` → "2020". */
export type DateDetail = "day" | "month" | "year";

/**
 * A UTC date, given as ISO 8601 text or as milliseconds since 1970, as text. A month or a year alone is
 * a date too and is never printed with more detail than it has.
 *
 * @throws RangeError when it is not a day, a month or a year of the calendar.
 *
 * @example
 * formatDate("2020-02-19") // → "19 Feb 2020"
 * formatDate("2020-02-19", "month") // → "Feb 2020"
 * formatDate("2020-02") // → "Feb 2020"
 */
export function formatDate(date: string | number, detail: DateDetail = "day"): string {
  const { year, month, day } = partsOf(date);
  if (detail === "year" || month === undefined) return year;
  const named = `${MONTHS[month - 1] ?? ""} ${year}`;
  return detail === "month" || day === undefined ? named : `${day} ${named}`;
}

interface DateParts {
  year: string;
  month: number | undefined;
  day: number | undefined;
}

function partsOf(date: string | number): DateParts {
  const iso = typeof date === "number" ? isoOf(date) : date;
  const [, year = "", month, day] = ISO.exec(iso) ?? [];
  if (year === "" || !isCalendarDay(Number(year), Number(month ?? 1), Number(day ?? 1))) {
    throw new RangeError(`date must be a day like 2020-02-19, got ${String(date)}`);
  }
  return {
    year,
    month: month === undefined ? undefined : Number(month),
    day: day === undefined ? undefined : Number(day),
  };
}

function isoOf(milliseconds: number): string {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
