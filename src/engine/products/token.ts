/** A leveraged token: a perpetual's exposure, brought back to a target leverage by a rule. */
import { Decimal } from "../decimal.ts";
import type { RuleSpec } from "../rebalancing/rules.ts";
import { makeRule, ruleKind, RULES } from "../rebalancing/rules.ts";
import type { CostsSpec } from "./costs.ts";
import { COSTS_FIELD, makeCosts } from "./costs.ts";
import type { ListingSpec } from "./listing.ts";
import { LISTING_FIELD } from "./listing.ts";
import type { ProductKind } from "./product.ts";
import { holdRebalanced } from "./rebalanced.ts";

export interface TokenSpec {
  readonly id: string;
  readonly kind: "token";
  /** Signed target leverage. */
  readonly leverage: string;
  readonly rule: RuleSpec;
  readonly costs?: CostsSpec;
  /** Its units on a market, where that matters. */
  readonly listing?: ListingSpec;
}

export const token: ProductKind<TokenSpec> = {
  help: "A leveraged token that a rule brings back to its target leverage.",
  fields: {
    leverage: { type: "decimal", min: "-5", max: "5", not: "0", help: "Signed target leverage." },
    rule: { type: "variant", kinds: RULES, help: "When it trades, and back to what." },
    costs: COSTS_FIELD,
    listing: LISTING_FIELD,
  },
  open: (spec, market, ledger) => {
    const leverage = new Decimal(spec.leverage);
    return holdRebalanced(
      {
        leverage,
        rule: makeRule(spec.rule, leverage),
        costs: makeCosts(spec.costs, market.bookDepth),
        paysFunding: true,
      },
      market,
      ledger,
    );
  },
  check: (spec) => {
    const found = ruleKind(spec.rule).check?.(spec.rule, new Decimal(spec.leverage)) ?? null;
    return found && { ...found, field: `rule.${found.field}` };
  },
};
