/** The next row of a ledger, some of its cells left open. */
import type { NumberField, NumberKey } from "../numeric/schema.ts";

export interface TraceColumn extends NumberField {
  readonly label: string;
}

export interface TracePrompt {
  readonly stem: string;
  readonly columns: readonly TraceColumn[];
  /** Rows that are known, as text. */
  readonly rows: readonly { readonly label: string; readonly cells: readonly string[] }[];
  /** The row to be traced: text where it is given, `null` where it is asked for. */
  readonly next: { readonly label: string; readonly cells: readonly (string | null)[] };
}

export interface TraceKey {
  /** One for each open cell, from left to right. */
  readonly cells: readonly (NumberKey & { readonly reason: string })[];
}
