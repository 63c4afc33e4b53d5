/** A simulation as plain data: decimals become decimal strings, absent things null. */
import { Decimal } from "../decimal.ts";
import type { LedgerRow } from "./ledger.ts";
import type { Simulation } from "./simulate.ts";
import type { Summary } from "./summary.ts";

/** A value with every decimal in it written as a string, never in exponent form. */
export type Plain<T> = T extends Decimal
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Plain<T[Key]> }
      : T;

/**
 * Copies a value, decimals as strings.
 *
 * @example
 * JSON.stringify(toPlain({ nav: new Decimal("0.97") })) // → "{\"nav\":\"0.97\"}"
 */
export function toPlain<T>(value: T): Plain<T> {
  return plain(value) as Plain<T>;
}

function plain(value: unknown): unknown {
  if (Decimal.isDecimal(value)) return value.toFixed();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

export interface ProductReport extends Plain<Summary> {
  readonly ledger?: readonly Plain<LedgerRow>[];
}

/** What the command line prints: each product's summary, with its ledger if asked for. */
export function makeReport(
  simulation: Simulation,
  options: { readonly ledger?: boolean } = {},
): { readonly products: Readonly<Record<string, ProductReport>> } {
  const products = Object.entries(simulation.products).map(([id, run]) => [
    id,
    { ...toPlain(run.summary), ...(options.ledger ? { ledger: toPlain(run.ledger) } : {}) },
  ]);
  return { products: Object.fromEntries(products) as Record<string, ProductReport> };
}
