/** The rows behind a chart: what the table shows and the CSV holds. */

export interface ChartColumn {
  readonly label: string;
  /** Text columns are set left and escaped in a CSV; numbers are set right. */
  readonly kind: "text" | "number";
}

export interface ChartCell {
  /** For the CSV: the full number or the plain text. Null where there is none. */
  readonly value: number | string | null;
  /** For the table: as printed. */
  readonly text: string;
}

export interface ChartRows {
  readonly columns: readonly ChartColumn[];
  /** The first cell of a row is its header. */
  readonly rows: readonly (readonly ChartCell[])[];
}

/** More rows than this are thinned in the table; the CSV always keeps all. */
export const MOST_TABLE_ROWS = 400;
const THINNED_ROWS = 120;

export interface ShownRows {
  readonly rows: ChartRows["rows"];
  /** Every how many rows one is shown; 1 when all are. */
  readonly every: number;
}

/**
 * The rows a table shows: all of up to 400; otherwise an even sample that keeps the first and the last.
 *
 * @example
 * thinRows(Array.from({ length: 5105 }, () => [])).every // → 43
 */
export function thinRows(rows: ChartRows["rows"]): ShownRows {
  if (rows.length <= MOST_TABLE_ROWS) return { rows, every: 1 };
  const every = Math.ceil(rows.length / THINNED_ROWS);
  const last = rows.length - 1;
  return { rows: rows.filter((_, index) => index % every === 0 || index === last), every };
}
