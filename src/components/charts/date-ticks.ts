/** Ticks of an axis of days: starts of years, of months, or single days, as the span asks for. */
import { formatDate } from "../../format/index.ts";
import type { Tick } from "./chart-spec.ts";

const DAY = 86_400_000;
const YEAR_STEPS = [1, 2, 5, 10, 20, 50];
const MONTH_STEPS = [1, 2, 3, 6];
const DAY_STEPS = [1, 2, 7, 14];

/**
 * About `count` ticks between two days, counted from 1970-01-01 as the engine does.
 *
 * @example
 * dateTicks([10959, 18369], 5).map((tick) => tick.label) // → ["2000", "2005", "2010", "2015", "2020"]
 */
export function dateTicks([low, high]: readonly [number, number], count: number): readonly Tick[] {
  const span = (high - low) / Math.max(1, count);
  const years = YEAR_STEPS.find((step) => step * 365.25 >= span * 0.7) ?? 100;
  if (span * 0.7 > 0.5 * 365.25) return monthStarts(low, high, years * 12);
  const months = MONTH_STEPS.find((step) => step * 30.4 >= span * 0.7);
  if (months !== undefined && span * 0.7 > 14) return monthStarts(low, high, months);
  const days = DAY_STEPS.find((step) => step >= span * 0.7) ?? 14;
  return Array.from({ length: Math.max(0, Math.floor((high - low) / days) + 1) }, (_, index) => {
    const value = low + index * days;
    return { value, label: formatDate(value * DAY) };
  });
}

function monthStarts(low: number, high: number, step: number): readonly Tick[] {
  const start = new Date(low * DAY);
  const first = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth()) / step) * step;
  const ticks: Tick[] = [];
  for (let month = first; ; month += step) {
    const time = Date.UTC(Math.floor(month / 12), month % 12);
    if (time / DAY > high) return ticks;
    // A month whose first day lies just before the first close still names it.
    const value = Math.max(low, time / DAY);
    if (time / DAY >= low - 3) {
      ticks.push({ value, label: formatDate(time, step % 12 === 0 ? "year" : "month") });
    }
  }
}
