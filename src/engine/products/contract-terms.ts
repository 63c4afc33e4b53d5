/**
 * What a perpetual's fields say, linear or inverse.
 *
 * Amounts in money (`maintenanceAmount`, `wallet`, `otherMaintenanceMargin`, `otherUnrealisedPnl`, the
 * floors of `tiers`) are those of a position of one unit: in quote currency for a linear contract, in
 * coins for an inverse one. The stake of 1 is the margin posted (isolated) or the wallet (cross).
 */
import { Decimal } from "../decimal.ts";
import type { Complaint, FieldsOf, ListField } from "../fields.ts";
import type {
  LiquidationConvention,
  MarginMode,
  PositionTerms,
} from "../metrics/position-backing.ts";
import type { Side } from "../metrics/side.ts";
import { SIDE_FIELD } from "./side.ts";

export interface TierSpec {
  /** Notional from which the rate holds. */
  readonly floor: string;
  /** Maintenance margin rate, a fraction. */
  readonly rate: string;
}

export interface ContractSpec {
  readonly side: Side;
  /** Size of the position over its margin. */
  readonly leverage: string;
  /** Entry price; the start unless given. */
  readonly entry?: string;
  /** Isolated unless given. */
  readonly marginMode?: MarginMode;
  /** Whose liquidation formula. */
  readonly convention?: LiquidationConvention;
  /** Fraction of notional; 0 unless given. */
  readonly maintenanceMarginRate?: string;
  /** Deducted from rate × notional (binance convention); 0 unless given. */
  readonly maintenanceAmount?: string;
  /** Fee of the closing trade, counted by the okx convention; 0 unless given. */
  readonly takerFee?: string;
  /** The venue's table, in place of one rate; its deductions are computed. */
  readonly tiers?: readonly TierSpec[];
  /** Cross: the wallet's balance; the position's own margin unless given. */
  readonly wallet?: string;
  /** Cross: maintenance margin of the other positions; 0 unless given. */
  readonly otherMaintenanceMargin?: string;
  /** Cross: unrealised profit of the other positions, signed; 0 unless given. */
  readonly otherUnrealisedPnl?: string;
}

const AMOUNT = { type: "decimal", min: "0", max: "1e15", optional: true } as const;
const RATE = { type: "decimal", min: "0", below: "1" } as const;

const TIERS: ListField = {
  type: "list",
  minLength: 1,
  maxLength: 50,
  optional: true,
  help: "Maintenance tiers, in place of one rate.",
  item: {
    type: "group",
    help: "A tier: from this notional on, this rate.",
    fields: {
      floor: { type: "decimal", min: "0", max: "1e15", help: "Notional from which it holds." },
      rate: { ...RATE, help: "Maintenance margin rate." },
    },
  },
};

export const CONTRACT_FIELDS: FieldsOf<ContractSpec> = {
  side: SIDE_FIELD,
  leverage: { type: "decimal", above: "0", max: "200", help: "Size over margin." },
  entry: {
    type: "decimal",
    above: "0",
    max: "1e15",
    optional: true,
    help: "Entry price; the start unless given.",
  },
  marginMode: {
    type: "choice",
    options: ["isolated", "cross"],
    optional: true,
    help: "What backs it; isolated unless given.",
  },
  convention: {
    type: "choice",
    options: ["binance", "okx", "bybit"],
    optional: true,
    help: "Whose liquidation formula; binance for linear, bybit for inverse unless given.",
  },
  maintenanceMarginRate: { ...RATE, optional: true, help: "Fraction of notional; 0 unless given." },
  maintenanceAmount: { ...AMOUNT, help: "Deducted from rate × notional, of one unit." },
  takerFee: { type: "decimal", min: "0", max: "0.05", optional: true, help: "Closing fee (okx)." },
  tiers: TIERS,
  wallet: { ...AMOUNT, help: "Cross: the wallet’s balance, for a position of one unit." },
  otherMaintenanceMargin: { ...AMOUNT, help: "Cross: maintenance margin of other positions." },
  otherUnrealisedPnl: {
    type: "decimal",
    min: "-1e15",
    max: "1e15",
    optional: true,
    help: "Cross: unrealised profit of other positions.",
  },
};

/** The balance behind a position of one unit: what it posted, or the wallet, which only cross margin has. */
export function balanceOf(spec: ContractSpec, margin: Decimal): Decimal {
  return spec.wallet === undefined ? margin : new Decimal(spec.wallet);
}

/** What the liquidation formulas need beside side and entry, with the balance as it is now. */
export function positionTerms(spec: ContractSpec, balance: Decimal): PositionTerms {
  const { convention, maintenanceAmount, takerFee, tiers } = spec;
  const shared = {
    ...(convention === undefined ? {} : { convention }),
    ...(maintenanceAmount === undefined ? {} : { maintenanceAmount }),
    ...(takerFee === undefined ? {} : { takerFee }),
    ...(tiers === undefined ? {} : { tiers }),
    maintenanceMarginRate: spec.maintenanceMarginRate ?? 0,
  };
  // A balance that fees have taken below 0 counts against the position like another's loss.
  return {
    ...shared,
    marginMode: "cross",
    wallet: Decimal.max(0, balance),
    otherMaintenanceMargin: spec.otherMaintenanceMargin ?? 0,
    otherUnrealisedPnl: Decimal.min(0, balance).plus(spec.otherUnrealisedPnl ?? 0),
  };
}

/** Rules between the fields of a contract. */
export function checkContract(spec: ContractSpec): Complaint | null {
  if (spec.marginMode !== "cross") {
    const stray = (["wallet", "otherMaintenanceMargin", "otherUnrealisedPnl"] as const).find(
      (field) => spec[field] !== undefined,
    );
    if (stray) {
      const expected = "left out unless marginMode is cross";
      return { field: stray, expected, found: spec[stray] ?? "" };
    }
  }
  if (spec.wallet !== undefined && new Decimal(spec.wallet).isZero()) {
    return { field: "wallet", expected: "above 0", found: spec.wallet };
  }
  return checkTiers(spec.tiers ?? []);
}

/** The first floor is 0; floors rise, and rates do not fall. */
function checkTiers(tiers: readonly TierSpec[]): Complaint | null {
  for (const [index, tier] of tiers.entries()) {
    const before = tiers[index - 1];
    const at = `tiers[${index}]`;
    if (!before && !new Decimal(tier.floor).isZero()) {
      return { field: `${at}.floor`, expected: "0 for the first tier", found: tier.floor };
    }
    if (before && new Decimal(tier.floor).lte(before.floor)) {
      return { field: `${at}.floor`, expected: `above ${before.floor}`, found: tier.floor };
    }
    if (before && new Decimal(tier.rate).lt(before.rate)) {
      return { field: `${at}.rate`, expected: `at least ${before.rate}`, found: tier.rate };
    }
  }
  return null;
}
