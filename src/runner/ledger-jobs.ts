/** Ledgers off the page: the rows of one product to read, or all of a scenario's to keep. */
import { ledgerCsv, simulate, toPlain } from "../engine/index.ts";
import type { LedgerRow, Plain, Scenario } from "../engine/index.ts";

export interface LedgerRequest {
  readonly scenario: Scenario;
  readonly product: string;
  /** So many rows are enough to read. */
  readonly most: number;
}

export interface LedgerPage {
  readonly rows: readonly Plain<LedgerRow>[];
  readonly total: number;
}

/** The first rows of one product's ledger. The others of the scenario are not run: products never meet. */
export function readLedger({ scenario, product, most }: LedgerRequest): LedgerPage {
  const products = scenario.products.filter(({ id }) => id === product);
  const { ledger } = simulate({ ...scenario, products }).products[product]!;
  return { rows: ledger.slice(0, most).map((row) => toPlain(row)), total: ledger.length };
}

/** Every ledger of a scenario as one CSV. */
export function writeLedgers(scenario: Scenario): string {
  return ledgerCsv(simulate(scenario));
}
