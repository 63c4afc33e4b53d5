/** A ledger that loses its numbers as the reader learns to write them: which cells are blank, and what is right. */
import { parseNumber } from "../../format/index.ts";
import { LEDGER_COLUMNS } from "./ledger-columns.ts";
import type { LedgerColumn, LedgerLine } from "./ledger-columns.ts";

/** From the worked ledger to an empty one: how many cells, counted from the end, are left to the reader. */
export const FADING_STAGES = [
  { id: "full", label: "Worked", blanks: 0 },
  { id: "last", label: "Last cell blank", blanks: 1 },
  { id: "last-three", label: "Last three blank", blanks: 3 },
  { id: "empty", label: "Empty", blanks: Infinity },
] as const;

export type FadingStage = (typeof FADING_STAGES)[number];

export interface Blank {
  readonly id: string;
  readonly row: number;
  readonly column: LedgerColumn;
  readonly event: string;
  readonly answer: string;
  readonly hint: string;
}

export const blankId = (row: number, column: LedgerColumn): string => `${row}-${column}`;

/** The blank cells of a stage, in reading order. */
export function blanksOf(lines: readonly LedgerLine[], stage: FadingStage): readonly Blank[] {
  const all = lines.flatMap(({ row, event, cells, hints }) =>
    LEDGER_COLUMNS.flatMap(({ id }): Blank[] => {
      const hint = hints[id];
      if (hint === undefined || !parseNumber(cells[id]).ok) return [];
      return [{ id: blankId(row, id), row, column: id, event, answer: cells[id], hint }];
    }),
  );
  return stage.blanks === 0 ? [] : all.slice(-Math.min(stage.blanks, all.length));
}

/** Whether a cell of a line comes later than a blank, so that it would give the blank away. */
export function isAfter(blank: Blank, row: number, column: LedgerColumn): boolean {
  const rank = (of: LedgerColumn): number => LEDGER_COLUMNS.findIndex(({ id }) => id === of);
  // Prices are the market's; they are given in every line.
  if (column === "price") return false;
  return row > blank.row || (row === blank.row && rank(column) > rank(blank.column));
}

export type Judgement = { readonly right: true } | { readonly right: false; readonly say: string };

/** How much one unit in the last printed place is: 0.1 for "−78.0". */
function lastPlace(printed: string): number {
  const decimals = /\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
  return Number(`1e-${decimals}`);
}

/**
 * A typed number against a printed one. Right means equal as printed, or one unit in the last place away:
 * a reader works with the printed numbers of the line above, which are rounded.
 */
export function judge(answer: string, typed: string): Judgement {
  const [is, said] = [parseNumber(answer), parseNumber(typed)];
  if (!said.ok) return { right: false, say: said.reason };
  if (!is.ok) throw new RangeError(`answer must be a printed number, got ${answer}`);
  const near = lastPlace(answer) * (1 + 1e-9);
  if (Math.abs(said.value - is.value) <= near) return { right: true };
  if (Math.abs(said.value + is.value) <= near) {
    return { right: false, say: "The size is right. The sign is not: is it bought or sold?" };
  }
  if (Math.abs(said.value - is.value) <= near * 6) {
    return { right: false, say: "Very near. Keep one more decimal on the way." };
  }
  return { right: false, say: "Not yet. The line above has all you need." };
}
