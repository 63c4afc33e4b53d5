/** Closes in order of their days: duplicates and gaps are told, nothing is filled in. */
import { dayNumber } from "../../engine/index.ts";
import { formatDate, formatNumber } from "../../format/index.ts";

export interface DatedClose {
  readonly line: number;
  readonly day: string;
  readonly close: string;
}

export interface OrderedCloses {
  readonly days: readonly string[];
  readonly closes: readonly string[];
  readonly notes: readonly string[];
}

const times = (count: number, one: string, many: string): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;

/** The last close of each day, days ascending. */
export function orderDays(all: readonly DatedClose[]): OrderedCloses {
  const notes: string[] = [];
  const isUnsorted = all.some(({ day }, i) => i > 0 && day < all[i - 1]!.day);
  const isReversed = isUnsorted && all.every(({ day }, i) => i === 0 || day <= all[i - 1]!.day);
  // Within a day the file's own order counts; a file from new to old is turned round as a whole.
  const sorted = (isReversed ? [...all].reverse() : [...all]).sort((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : 0,
  );
  if (isUnsorted) notes.push("The lines were put in order of their days.");
  const kept = sorted.filter(({ day }, i) => sorted[i + 1]?.day !== day);
  const doubles = sorted.filter(({ day }, i) => sorted[i + 1]?.day === day);
  if (doubles.length > 0) {
    const { day, line } = doubles[0]!;
    notes.push(
      `${times(doubles.length, "line repeats a day", "lines repeat a day")}; the last close of each day is kept (first: ${formatDate(day)}, line ${line}).`,
    );
  }
  const days = kept.map(({ day }) => day);
  return { days, closes: kept.map(({ close }) => close), notes: [...notes, ...gapsIn(days)] };
}

/** A calendar of every day, or one with weekends: which it is, the days themselves tell. */
function gapsIn(days: readonly string[]): readonly string[] {
  const steps = days.slice(1).map((day, i) => dayNumber(day) - dayNumber(days[i]!));
  const everyDay = steps.filter((step) => step === 1).length > steps.length * 0.9;
  const usual = everyDay ? 1 : 5;
  const wide = steps.flatMap((step, i) => (step > usual ? [{ step, i }] : []));
  if (wide.length === 0) return [];
  const { step, i } = wide.reduce((a, b) => (b.step > a.step ? b : a));
  return [
    `${times(wide.length, "gap is", "gaps are")} longer than usual${wide.length === 1 ? ":" : ", the longest"} ${formatNumber(step)} days from ${formatDate(days[i]!)} to ${formatDate(days[i + 1]!)}. Nothing is filled in: each gap is one step.`,
  ];
}
