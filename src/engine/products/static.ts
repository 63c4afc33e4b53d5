/**
 * A static position: leverage at the start, quantity fixed ever after. NAV = 1 + L·(p ÷ p₀ − 1).
 *
 * It pays funding on its notional and interest on its cash leg, and has no maintenance margin: it ends
 * when NAV reaches 0.
 */
import { Decimal } from "../decimal.ts";
import { makeRule } from "../rebalancing/rules.ts";
import { makeCosts } from "./costs.ts";
import type { ProductKind } from "./product.ts";
import { holdRebalanced } from "./rebalanced.ts";

export interface StaticSpec {
  readonly id: string;
  readonly kind: "static";
  readonly leverage: string;
}

export const staticPosition: ProductKind<StaticSpec> = {
  help: "A leveraged position whose quantity never changes.",
  fields: {
    leverage: {
      type: "decimal",
      min: "-125",
      max: "125",
      not: "0",
      help: "Signed leverage at the start.",
    },
  },
  open: (spec, market, ledger) => {
    const leverage = new Decimal(spec.leverage);
    return holdRebalanced(
      {
        leverage,
        rule: makeRule({ kind: "never" }, leverage),
        costs: makeCosts(undefined, market.bookDepth),
        paysFunding: true,
      },
      market,
      ledger,
    );
  },
};
