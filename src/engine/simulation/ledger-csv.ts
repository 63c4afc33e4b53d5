/** A ledger as CSV (RFC 4180): one line an event, money as decimals, the reason as its machine form. */
import type { Decimal } from "../decimal.ts";
import type { LedgerRow } from "./ledger.ts";
import { toPlain } from "./report.ts";
import type { Simulation } from "./simulate.ts";

const COLUMNS = [
  "step",
  "hour",
  "event",
  "price",
  "navBefore",
  "nav",
  "quantity",
  "notional",
  "leverageBefore",
  "leverageAfter",
  "trade",
  "cost",
  "costKind",
  "amount",
  "triggerPrice",
] as const satisfies readonly (keyof LedgerRow)[];

/** All ledgers of a simulation, the product's id in the first column. */
export function ledgerCsv(simulation: Simulation): string {
  const lines = [["product", ...COLUMNS, "reason"].join(",")];
  for (const [id, run] of Object.entries(simulation.products)) {
    for (const row of run.ledger) {
      const cells = COLUMNS.map((column) => cell(row[column]));
      lines.push([id, ...cells, quoted(JSON.stringify(toPlain(row.reason)))].join(","));
    }
  }
  return `${lines.join("\r\n")}\r\n`;
}

function cell(value: string | number | Decimal | null): string {
  if (value === null) return "";
  return typeof value === "object" ? value.toFixed() : String(value);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
