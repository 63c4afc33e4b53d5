/** A dated series of closes, such as a CSV becomes. One row is one step, whatever days lie between. */
import { isDay } from "../../calendar.ts";
import { Decimal } from "../../decimal.ts";
import type { Complaint } from "../../fields.ts";
import { MAX_STEPS } from "../../fields.ts";
import type { PathKind } from "../path-kind.ts";

export interface SeriesPath {
  readonly kind: "series";
  readonly points: readonly { readonly date: string; readonly close: string }[];
}

/** Dates must be days of the calendar and rise. */
function checkDates(spec: SeriesPath): Complaint | null {
  for (const [index, { date }] of spec.points.entries()) {
    const field = `points[${index}].date`;
    if (!isDay(date)) return { field, expected: "a day of the calendar", found: date };
    const before = spec.points[index - 1]?.date;
    if (before !== undefined && date <= before) {
      return { field, expected: `after ${before}`, found: date };
    }
  }
  return null;
}

export const seriesPath: PathKind<SeriesPath> = {
  help: "A dated series of closes.",
  bringsStart: true,
  fields: {
    points: {
      type: "list",
      minLength: 1,
      maxLength: MAX_STEPS + 1,
      help: "Days and closes, the first is the start.",
      item: {
        type: "group",
        help: "A day and its close.",
        fields: {
          date: { type: "date", help: "The day." },
          close: { type: "decimal", above: "0", max: "1e15", help: "Quote currency per unit." },
        },
      },
    },
  },
  make: (spec) => ({
    prices: spec.points.map(({ close }) => new Decimal(close)),
    dates: spec.points.map(({ date }) => date),
  }),
  check: checkDates,
};
