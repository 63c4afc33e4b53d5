/** The underlying itself, bought with the whole stake: NAV = p ÷ p₀. */
import { ONE } from "../decimal.ts";
import { makeRule } from "../rebalancing/rules.ts";
import { makeCosts } from "./costs.ts";
import type { ProductKind } from "./product.ts";
import { holdRebalanced } from "./rebalanced.ts";

export interface SpotSpec {
  readonly id: string;
  readonly kind: "spot";
}

export const spot: ProductKind<SpotSpec> = {
  help: "The underlying, bought with the whole stake.",
  fields: {},
  open: (_spec, market, ledger) =>
    holdRebalanced(
      {
        leverage: ONE,
        rule: makeRule({ kind: "never" }, ONE),
        costs: makeCosts(undefined, market.bookDepth),
        paysFunding: false,
      },
      market,
      ledger,
    ),
};
