/** Random contracts on margin, linear or inverse, that could open at their entry. */
import fc from "fast-check";
import type { ContractSpec } from "../../../src/engine/products/contract-terms.ts";

function fraction(min: number, max: number, of: number): fc.Arbitrary<string> {
  return fc.integer({ min, max }).map((count) => (count / of).toFixed(String(of).length - 1));
}

/** One that was entered at the start, or at another price: for the better, for the worse, or to its end. */
export function contractOf<const Kind extends string>(
  kind: Kind,
): fc.Arbitrary<ContractSpec & { readonly id: string; readonly kind: Kind }> {
  return fc
    .record(
      {
        id: fc.constant("it"),
        kind: fc.constant(kind),
        side: fc.constantFrom("long" as const, "short" as const),
        leverage: fraction(5, 500, 10),
        entry: fraction(800, 1250, 10),
        convention: fc.constantFrom("binance" as const, "okx" as const, "bybit" as const),
        maintenanceMarginRate: fraction(0, 20, 1000),
      },
      { requiredKeys: ["id", "kind", "side", "leverage", "convention", "maintenanceMarginRate"] },
    )
    .filter((spec) => Number(spec.leverage) * Number(spec.maintenanceMarginRate) < 1);
}
