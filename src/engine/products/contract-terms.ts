/**
 * What a perpetual's fields say, linear or inverse.
 *
 * Amounts in money (`maintenanceAmount`, `wallet`, `otherMaintenanceMargin`, `otherUnrealisedPnl`, the
 * floors of `tiers`) are those of a position of one unit: in quote currency for a linear contract, in
 * coins for an inverse one. The stake of 1 is the margin posted (isolated) or the wallet (cross).
 */
import { Decimal, ONE } from "../decimal.ts";
import type { Complaint, FieldsOf, ListField } from "../fields.ts";
import { bracketAt } from "../metrics/maintenance-margin.ts";
import { closingFee, positionBrackets } from "../metrics/position-backing.ts";
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
  /** Fraction of notional; 0 unless given, and not together with tiers. */
  readonly maintenanceMarginRate?: string;
  /** Deducted from rate × notional (binance convention); 0 unless given, and not together with tiers. */
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

/** The price at which it was opened: its own, or the one at tick 0. */
export function entryOf(spec: ContractSpec, start: Decimal): Decimal {
  return spec.entry === undefined ? start : new Decimal(spec.entry);
}

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

/** Rules between the fields of a contract that follows a convention and is worth so much at its entry. */
export function checkContract(
  spec: ContractSpec,
  unlessGiven: LiquidationConvention,
  entryValue: Decimal,
): Complaint | null {
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
  if (spec.tiers) {
    const ignored = (["maintenanceMarginRate", "maintenanceAmount"] as const).find(
      (field) => spec[field] !== undefined,
    );
    if (ignored) {
      const expected = "left out where tiers are given";
      return { field: ignored, expected, found: spec[ignored] ?? "" };
    }
  }
  const convention = spec.convention ?? unlessGiven;
  return (
    checkTiers(spec.tiers ?? []) ??
    checkClosingFee(spec, convention) ??
    checkOpening(spec, convention, entryValue)
  );
}

/** Maintenance margin and closing fee together are less than the whole position. */
function checkClosingFee(spec: ContractSpec, convention: LiquidationConvention): Complaint | null {
  const rate = spec.tiers?.at(-1)?.rate ?? spec.maintenanceMarginRate ?? 0;
  const room = ONE.minus(rate);
  return convention === "okx" && new Decimal(spec.takerFee ?? 0).gte(room)
    ? { field: "takerFee", expected: `below ${room.toString()}`, found: spec.takerFee ?? "" }
    : null;
}

/**
 * What stands behind a position at its entry is more than it must keep. The price since then and what other
 * positions have made or lost are no terms of its own: what they take from it is an event at the open.
 */
export function checkOpening(
  spec: ContractSpec,
  convention: LiquidationConvention,
  entryValue: Decimal,
): Complaint | null {
  const posted = balanceOf(spec, entryValue.div(spec.leverage));
  const terms = positionTerms(spec, posted);
  const brackets = positionBrackets(terms, convention);
  const { rate, amount } = bracketAt(brackets, entryValue);
  const fee = closingFee(terms, convention, brackets);
  const kept = entryValue.times(rate.plus(fee)).minus(amount);
  if (posted.gt(kept)) return null;
  if (spec.wallet !== undefined) {
    const least = kept.toSignificantDigits(6, Decimal.ROUND_UP).toString();
    const expected = `above the maintenance margin at the entry, ${least}`;
    return { field: "wallet", expected, found: spec.wallet };
  }
  const most = entryValue.div(kept).toSignificantDigits(6, Decimal.ROUND_DOWN).toString();
  const expected = `below ${most}, where its margin is the maintenance margin`;
  return { field: "leverage", expected, found: spec.leverage };
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
