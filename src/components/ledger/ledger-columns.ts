/** The columns of a ledger and its lines as text: all that a page needs to show them. */
import { ABSENT } from "../../format/index.ts";

/** In reading order. */
export const LEDGER_COLUMNS = [
  { id: "price", label: "Price" },
  { id: "leverageBefore", label: "Leverage before" },
  { id: "nav", label: "NAV" },
  { id: "trade", label: "Trade" },
  { id: "cost", label: "Cost" },
  { id: "position", label: "Position" },
  { id: "leverageAfter", label: "Leverage after" },
] as const;

export type LedgerColumn = (typeof LEDGER_COLUMNS)[number]["id"];

export interface LedgerLine {
  /** Place in the ledger, from 0. */
  readonly row: number;
  readonly step: number;
  readonly event: string;
  readonly cells: Readonly<Record<LedgerColumn, string>>;
  readonly why: string;
  /** The cells that a reader can work out from the line above, and the way to them. */
  readonly hints: Readonly<Partial<Record<LedgerColumn, string>>>;
}

/** The columns that say something in these lines: costs only where there are any. */
export function columnsOf(
  lines: readonly LedgerLine[],
): readonly (typeof LEDGER_COLUMNS)[number][] {
  return LEDGER_COLUMNS.filter(
    ({ id }) => id !== "cost" || lines.some(({ cells }) => cells.cost !== ABSENT),
  );
}
