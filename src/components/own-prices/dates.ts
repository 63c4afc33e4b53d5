/** Days as files write them. Calendar arithmetic only: no local time, no rollover, no guessing. */
import { isDay } from "../../engine/index.ts";
import type { Question } from "./outcome.ts";

/** In which order the parts of "03/04/2020" stand. */
export type DateOrder = "day-first" | "month-first";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const [FIRST_YEAR, LAST_YEAR] = [1970, 2099];
/** What may follow a day: a time, and its zone. The day counts as it is written. */
const TIME = /^[T ,]+\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?\s*(Z|UTC|[AP]M|[+-]\d{2}:?\d{2})?$/i;

interface Parts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

type Written = Parts | { readonly first: string; readonly second: string; readonly year: string };

function named(day: string, month: string, year: string): Parts | undefined {
  const found = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  return found < 0 ? undefined : { year, month: String(found + 1), day };
}

/** The parts of a text that is written like a date, whatever they are worth. */
function written(text: string): Written | undefined {
  const plain = text.replace(/^["']|["']$/g, "").replace(/^[A-Za-z]{3},\s*/, "");
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/.exec(plain);
  if (iso && rest(iso[5]!)) return { year: iso[1]!, month: iso[3]!, day: iso[4]! };
  const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (packed) return { year: packed[1]!, month: packed[2]!, day: packed[3]! };
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{2,4})(?!\d)(.*)$/.exec(plain);
  if (dotted && rest(dotted[4]!)) return { year: dotted[3]!, month: dotted[2]!, day: dotted[1]! };
  const slashed = /^(\d{1,2})([/-])(\d{1,2})\2(\d{2,4})(?!\d)(.*)$/.exec(plain);
  if (slashed && rest(slashed[5]!)) {
    return { first: slashed[1]!, second: slashed[3]!, year: slashed[4]! };
  }
  const dayMonth = /^(\d{1,2})[ -]([A-Za-z]{3,9})\.?[ -](\d{2,4})(?!\d)(.*)$/.exec(plain);
  if (dayMonth && rest(dayMonth[4]!)) return named(dayMonth[1]!, dayMonth[2]!, dayMonth[3]!);
  const monthDay = /^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{2,4})(?!\d)(.*)$/.exec(plain);
  if (monthDay && rest(monthDay[4]!)) return named(monthDay[2]!, monthDay[1]!, monthDay[3]!);
  return undefined;
}

const rest = (text: string): boolean => text === "" || TIME.test(text);

/** Seconds or milliseconds since 1970, as UTC. */
function epochDay(text: string): string | undefined {
  if (!/^(\d{9,10}|\d{12,13})(\.0+)?$/.test(text)) return undefined;
  const number = Number(text);
  return new Date(number < 1e11 ? number * 1000 : number).toISOString().slice(0, 10);
}

/** Whether a text is written like a date, be it a real one or not. */
export function looksLikeDate(text: string): boolean {
  return written(text) !== undefined || epochDay(text) !== undefined;
}

/**
 * In which order the days of a column are written: what its other days tell, or a question.
 *
 * "13/04/2020" can only be day first; where no day tells, both readings are real dates.
 */
export function dateOrderOf(texts: readonly string[]): DateOrder | Question {
  const open = texts.flatMap((text) => {
    const parts = written(text);
    return parts !== undefined && "first" in parts ? [parts] : [];
  });
  if (open.some(({ first }) => Number(first) > 12)) return "day-first";
  if (open.some(({ second }) => Number(second) > 12)) return "month-first";
  if (open.every(({ first, second }) => first === second)) return "day-first";
  const { first, second, year } = open.find((parts) => parts.first !== parts.second)!;
  const month = (at: string): string => MONTHS[Number(at) - 1] ?? "?";
  const capital = (name: string): string => name[0]!.toUpperCase() + name.slice(1);
  return {
    id: "date-order",
    ask: `Which day is ${first}/${second}/${year}?`,
    options: [
      { value: "day-first", label: `${Number(first)} ${capital(month(second))} ${year}` },
      { value: "month-first", label: `${Number(second)} ${capital(month(first))} ${year}` },
    ],
  };
}

export type ReadDay =
  { readonly ok: true; readonly day: string } | { readonly ok: false; readonly reason: string };

/** A day as "YYYY-MM-DD", or why it is none. */
export function readDay(text: string, order: DateOrder): ReadDay {
  const parts = written(text);
  const epoch = parts === undefined ? epochDay(text) : undefined;
  if (parts === undefined && epoch === undefined) {
    return { ok: false, reason: "must be a day such as 2020-02-19" };
  }
  const day = epoch ?? iso(parts!, order);
  if (parts !== undefined && parts.year.length !== 4) {
    return { ok: false, reason: "must have a year of four digits" };
  }
  const year = Number(day.slice(0, 4));
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    return { ok: false, reason: `must lie between ${FIRST_YEAR} and ${LAST_YEAR}` };
  }
  return isDay(day) ? { ok: true, day } : { ok: false, reason: "is not a day of the calendar" };
}

function iso(parts: Written, order: DateOrder): string {
  const two = (text: string): string => text.padStart(2, "0");
  if ("month" in parts) return `${parts.year}-${two(parts.month)}-${two(parts.day)}`;
  const [day, month] =
    order === "day-first" ? [parts.first, parts.second] : [parts.second, parts.first];
  return `${parts.year}-${two(month)}-${two(day)}`;
}
