/** Ledger rows as they come out of a worker, made rows again: decimal strings become decimals. */
import { Decimal } from "../../engine/index.ts";
import type { LedgerRow, Plain } from "../../engine/index.ts";

const DECIMAL = /^-?\d+(\.\d+)?$/;

function revived(value: unknown): unknown {
  if (typeof value === "string" && DECIMAL.test(value)) return new Decimal(value);
  if (Array.isArray(value)) return value.map(revived);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, revived(inner)]));
}

/** No text of a row looks like a decimal, so that what does is one. */
export function revivedRows(rows: readonly Plain<LedgerRow>[]): readonly LedgerRow[] {
  return rows.map((row) => revived(row) as LedgerRow);
}
