import type { Simulation } from "../../src/engine/index.ts";

/** Ledgers of more rows would be a text longer than a string can be. */
const MOST_ROWS = 400_000;

/** @throws RangeError for ledgers that are too long to be printed as one text. */
export function checkLength({ products }: Pick<Simulation, "products">): void {
  const rows = Object.values(products).reduce((sum, { ledger }) => sum + ledger.length, 0);
  if (rows <= MOST_ROWS) return;
  throw new RangeError(`ledgers must be at most ${MOST_ROWS} rows to be printed, got ${rows}`);
}
