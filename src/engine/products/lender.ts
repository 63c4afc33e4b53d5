/**
 * A lending market behind a collateral token: collateral is supplied, debt is borrowed against it.
 *
 * Collateral earns its rate in kind, debt grows by its rate in cash. Debt ÷ collateral at the lender's
 * threshold or above is liquidated. Borrowing is limited to collateral × factor × (1 − unused share).
 */
import { Decimal } from "../decimal.ts";
import { maxBorrow } from "../metrics/max-borrow.ts";
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

/** A lender ready for use. */
export function makeLender(spec: LenderSpec): Lender {
  const threshold = new Decimal(spec.liquidationThreshold);
  const penalty = new Decimal(spec.liquidationPenalty ?? 0);
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
      spec.collateralFactor === undefined
        ? null
        : maxBorrow({
            direction: wanted.isNegative() ? "down" : "up",
            collateral: lent.notional,
            price: 1,
            debt: debtOf(lent),
            collateralFactor: spec.collateralFactor,
            unused: spec.unusedBorrow ?? 0,
          }),
  };
}
