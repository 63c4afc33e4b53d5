/**
 * A lending market behind a collateral token: collateral is supplied, debt is borrowed against it.
 *
 * Collateral earns its rate in kind, debt grows by its rate in cash. Debt ÷ collateral at the lender's
 * threshold or above is liquidated. Borrowing is limited to collateral × factor × (1 − unused share).
 */
import { Decimal, ONE } from "../decimal.ts";
import type { EndReason } from "../simulation/reason.ts";
import type { Exposure } from "./exposure.ts";

/** What a lender needs to know of an exposure. */
export type Lent = Pick<Exposure, "price" | "notional" | "cash">;

export interface LenderSpec {
  /** Yearly rate on debt, a fraction. */
  readonly borrowRate?: string;
  /** Yearly rate on collateral, a fraction. */
  readonly supplyRate?: string;
  /** Debt ÷ collateral at which the lender sells. */
  readonly liquidationThreshold: string;
  /** Fraction of the debt that a liquidation costs; 0 unless given. */
  readonly liquidationPenalty?: string;
  /** Debt ÷ collateral up to which may be borrowed; no limit unless given. */
  readonly collateralFactor?: string;
  /** Share of the borrowing limit that is left unused; 0 unless given. */
  readonly unusedBorrow?: string;
}

export interface Lender {
  readonly borrowRate: Decimal;
  readonly supplyRate: Decimal;
  /** Price at which the lender sells; null without debt. */
  readonly price: (lent: Lent) => Decimal | null;
  readonly isReached: (lent: Lent) => boolean;
  readonly reason: (lent: Lent) => EndReason;
  /** What a liquidation costs now. */
  readonly penalty: (lent: Lent) => Decimal;
  /** Largest notional that can be traded in one transaction; null without a limit. */
  readonly maxTrade: (lent: Lent, wanted: Decimal) => Decimal | null;
}

function debtOf({ cash }: Lent): Decimal {
  return Decimal.max(0, cash.neg());
}

/**
 * The largest trade of one transaction, as a notional: levering up borrows what is left of the limit;
 * levering down withdraws collateral × (limit − debt) ÷ limit.
 *
 * Source: IndexCoop/index-coop-smart-contracts at c852c02a, `_calculateMaxBorrowCollateral`.
 *
 * @example
 * maxBorrowTrade({ collateral: new Decimal(1500), debt: new Decimal(1000), limit: new Decimal("1113.75") }, "up").toString() // → "113.75"
 */
export function maxBorrowTrade(
  account: { readonly collateral: Decimal; readonly debt: Decimal; readonly limit: Decimal },
  direction: "up" | "down",
): Decimal {
  const room = Decimal.max(0, account.limit.minus(account.debt));
  if (direction === "up" || account.limit.isZero()) return room;
  return account.collateral.times(room).div(account.limit);
}

/** A lender ready for use. */
export function makeLender(spec: LenderSpec): Lender {
  const threshold = new Decimal(spec.liquidationThreshold);
  const penalty = new Decimal(spec.liquidationPenalty ?? 0);
  const usable = ONE.minus(spec.unusedBorrow ?? 0);
  const factor = spec.collateralFactor === undefined ? null : new Decimal(spec.collateralFactor);
  return {
    borrowRate: new Decimal(spec.borrowRate ?? 0),
    supplyRate: new Decimal(spec.supplyRate ?? 0),
    price: (lent) => {
      const debt = debtOf(lent);
      return debt.isZero() ? null : debt.times(lent.price).div(lent.notional.times(threshold));
    },
    isReached: (lent) => debtOf(lent).gte(lent.notional.times(threshold)) && lent.notional.gt(0),
    reason: (lent) => ({
      kind: "collateral-ratio",
      ratio: debtOf(lent).div(lent.notional),
      limit: threshold,
    }),
    penalty: (lent) => debtOf(lent).times(penalty),
    maxTrade: (lent, wanted) =>
      factor &&
      maxBorrowTrade(
        {
          collateral: lent.notional,
          debt: debtOf(lent),
          limit: lent.notional.times(factor).times(usable),
        },
        wanted.isNegative() ? "down" : "up",
      ),
  };
}
