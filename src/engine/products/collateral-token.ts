/**
 * A collateral token: collateral is supplied to a lending market, stablecoins are borrowed against it and
 * swapped for more, and a rule recentres the leverage.
 *
 * Real leverage = collateral ÷ (collateral − debt). No funding; the cost of holding is the borrow rate.
 */
import { Decimal } from "../decimal.ts";
import type { FieldsOf } from "../fields.ts";
import type { RecentreRule } from "../rebalancing/recentre.ts";
import { recentreRule } from "../rebalancing/recentre.ts";
import { makeRule } from "../rebalancing/rules.ts";
import type { CostsSpec } from "./costs.ts";
import { COSTS_FIELD, makeCosts } from "./costs.ts";
import type { LenderSpec } from "./lender.ts";
import { makeLender } from "./lender.ts";
import type { ListingSpec } from "./listing.ts";
import { LISTING_FIELD } from "./listing.ts";
import type { ProductKind } from "./product.ts";
import { holdRebalanced } from "./rebalanced.ts";

export interface CollateralTokenSpec extends LenderSpec {
  readonly id: string;
  readonly kind: "collateral-token";
  /** Its `target` is the leverage at the start, 2 unless given. */
  readonly rule: RecentreRule;
  readonly costs?: CostsSpec;
  /** Its units on a market, where that matters. */
  readonly listing?: ListingSpec;
}

const RATE = { type: "decimal", min: "0", max: "10", optional: true } as const;
const SHARE = { type: "decimal", min: "0", below: "1" } as const;

const LENDER_FIELDS: FieldsOf<LenderSpec> = {
  borrowRate: { ...RATE, help: "Yearly rate on debt; 0 unless given." },
  supplyRate: { ...RATE, help: "Yearly rate on collateral; 0 unless given." },
  liquidationThreshold: {
    type: "decimal",
    above: "0",
    max: "1",
    help: "Debt over collateral at which the lender sells.",
  },
  liquidationPenalty: { ...SHARE, optional: true, help: "Fraction of the debt; 0 unless given." },
  collateralFactor: {
    type: "decimal",
    above: "0",
    max: "1",
    optional: true,
    help: "Debt over collateral up to which may be borrowed; no limit unless given.",
  },
  unusedBorrow: { ...SHARE, optional: true, help: "Share of the limit left unused." },
};

function targetOf(spec: CollateralTokenSpec): Decimal {
  return new Decimal(spec.rule.target ?? 2);
}

export const collateralToken: ProductKind<CollateralTokenSpec> = {
  help: "Collateral and debt in a lending market, recentred by a rule.",
  fields: {
    rule: {
      type: "variant",
      kinds: { recentre: recentreRule },
      help: "How it is recentred.",
    },
    ...LENDER_FIELDS,
    costs: COSTS_FIELD,
    listing: LISTING_FIELD,
  },
  open: (spec, market, ledger) => {
    const leverage = targetOf(spec);
    return holdRebalanced(
      {
        leverage,
        rule: makeRule(spec.rule, leverage),
        costs: makeCosts(spec.costs, market.bookDepth),
        paysFunding: false,
        lender: makeLender(spec),
      },
      market,
      ledger,
    );
  },
  check: (spec) => {
    const leverage = targetOf(spec);
    const found = recentreRule.check?.(spec.rule, leverage) ?? null;
    if (found) return { ...found, field: `rule.${found.field}` };
    const debtShare = leverage.minus(1).div(leverage);
    return debtShare.gte(spec.liquidationThreshold)
      ? {
          field: "liquidationThreshold",
          expected: `above the debt share of the target, ${debtShare.toSignificantDigits(6).toString()}`,
          found: spec.liquidationThreshold,
        }
      : null;
  },
};
