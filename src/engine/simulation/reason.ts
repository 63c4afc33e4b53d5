/**
 * Why a row of a ledger is there, for machines; the page puts it in words.
 *
 * Multiples are signed like the position unless a size is stated; rates and moves are fractions.
 */
import type { Decimal } from "../decimal.ts";

/** Who bears a loss beyond the stake, or keeps what a liquidation leaves. */
export type DeficitPayer = "issuer" | "lender" | "insurance-fund";

/** Why a token trades. */
export type TradeReason =
  | { readonly kind: "clock"; readonly everyHours: number }
  | { readonly kind: "band-high"; readonly leverage: Decimal; readonly limit: Decimal }
  | { readonly kind: "band-low"; readonly leverage: Decimal; readonly limit: Decimal }
  | { readonly kind: "guard"; readonly leverage: Decimal; readonly limit: Decimal }
  | {
      readonly kind: "moved";
      readonly move: Decimal;
      readonly limit: Decimal;
      readonly resetPrice: Decimal;
    }
  | { readonly kind: "deviation"; readonly deviation: Decimal; readonly limit: Decimal }
  | { readonly kind: "hidden-target"; readonly target: Decimal; readonly wanted: Reason }
  | { readonly kind: "recentre"; readonly leverage: Decimal; readonly target: Decimal }
  | { readonly kind: "ripcord"; readonly leverage: Decimal; readonly limit: Decimal };

/** Why nothing could be traded. */
export type BlockReason =
  | { readonly kind: "outage"; readonly wanted: Reason }
  | { readonly kind: "unaffordable"; readonly wanted: Reason }
  /** So many triggers between two ticks that the rest waits for the tick. */
  | { readonly kind: "too-many-triggers"; readonly most: number };

/** What the price or the passing of time does. */
export type RunningReason =
  | { readonly kind: "start"; readonly leverage: Decimal }
  | { readonly kind: "price"; readonly from: Decimal; readonly to: Decimal }
  | { readonly kind: "funding"; readonly rate: Decimal; readonly notional: Decimal }
  | { readonly kind: "interest"; readonly balance: Decimal; readonly hours: number }
  | { readonly kind: "fee"; readonly rate: Decimal; readonly base: Decimal }
  | { readonly kind: "gas" }
  /** The share of the losing pool that went to the other one. */
  | { readonly kind: "transfer"; readonly share: Decimal; readonly from: "own" | "other" };

/** How a position ends, or comes near it. */
export type EndReason =
  | { readonly kind: "nav-below-zero"; readonly nav: Decimal; readonly paidBy: DeficitPayer }
  /** Assets over debt have come down to a limit: a call, or a liquidation. */
  | { readonly kind: "margin-level"; readonly level: Decimal; readonly limit: Decimal }
  /** Equity has come down to the maintenance margin; the fund keeps what is left, or pays what is missing. */
  | {
      readonly kind: "maintenance";
      readonly liquidationPrice: Decimal;
      readonly nav: Decimal;
      readonly paidBy: DeficitPayer;
    }
  /** Debt over collateral has come up to the lender's threshold. */
  | { readonly kind: "collateral-ratio"; readonly ratio: Decimal; readonly limit: Decimal }
  | { readonly kind: "expiry" }
  | { readonly kind: "roll"; readonly basis: Decimal };

export type Reason = TradeReason | BlockReason | RunningReason | EndReason;
