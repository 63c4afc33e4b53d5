/** Which column holds the days and which the closes: by their names, by what stands in them, or asked. */
import { looksLikeNumber } from "./closes-column.ts";
import { looksLikeDate } from "./dates.ts";
import { quoted } from "./outcome.ts";
import type { Question } from "./outcome.ts";
import type { TableRow } from "./table.ts";

export interface Columns {
  readonly date: number;
  readonly close: number;
  /** Which column the closes stand in, where another could have been meant. */
  readonly named?: string;
  /** The rows below the header, if there is one. */
  readonly rows: readonly TableRow[];
}

const DATE_NAME =
  /^(date|day|time|timestamp|datetime|time_utc|open.?time|snapped_at|unix|datum)\b/i;
/** From the best name to the last resort. */
const CLOSE_NAMES = [
  /^adj(usted)?[ ._-]*close/i,
  /^clos(e|ing)|^schlu|^dernier|^cierre/i,
  /^(last|price|kurs|settle|nav|value|rate)\b/i,
];

export const NO_DATES =
  "No column of days was found. The file must hold a day and a close in each line.";
const NO_CLOSES =
  "No column of closes was found. The file must hold a day and a close in each line.";

function headerOf(rows: readonly TableRow[]): readonly string[] | undefined {
  const first = rows[0]?.cells ?? [];
  return first.some(looksLikeDate) ? undefined : first;
}

function closeByName(header: readonly string[], date: number): number | undefined {
  for (const name of CLOSE_NAMES) {
    const found = header.findIndex((cell, i) => i !== date && name.test(cell));
    if (found >= 0) return found;
  }
  return undefined;
}

/** @param chosen the column that the reader has chosen, from 0 */
export function columnsOf(
  rows: readonly TableRow[],
  chosen: string | undefined,
): Columns | Question | { readonly refusal: string } {
  const header = headerOf(rows);
  const body = header === undefined ? rows : rows.slice(1);
  const sample = body[0]?.cells ?? [];
  const byName = header?.findIndex((cell) => DATE_NAME.test(cell)) ?? -1;
  const date = byName >= 0 ? byName : sample.findIndex(looksLikeDate);
  if (date < 0) return { refusal: NO_DATES };
  const numeric = sample.flatMap((cell, i) => (i !== date && looksLikeNumber(cell) ? [i] : []));
  const close =
    (chosen === undefined ? undefined : Number(chosen)) ??
    (header && closeByName(header, date)) ??
    (numeric.length === 1 ? numeric[0] : undefined);
  if (close !== undefined) {
    const named = header?.[close] ? `the column ${quoted(header[close])}` : `column ${close + 1}`;
    return { date, close, rows: body, ...(numeric.length > 1 ? { named } : {}) };
  }
  if (numeric.length === 0) return { refusal: NO_CLOSES };
  return {
    id: "column",
    ask: "Which column holds the closes?",
    options: numeric.map((i) => ({
      value: String(i),
      label: `${header?.[i] ?? `column ${i + 1}`} (first: ${sample[i]!})`,
    })),
  };
}
