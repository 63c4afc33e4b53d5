/**
 * Spot margin: coins bought with borrowed money, or borrowed coins sold.
 *
 * Margin level = assets ÷ (debt + interest). A long of L owes L − 1 stakes and holds L stakes of coins; a
 * short of L owes L stakes of coins and holds 1 + L stakes of money. Interest is simple, on the principal,
 * by the hour, the first hour at once; a short owes it in coins. There is no funding. At the liquidation
 * level everything is sold and the debt repaid; what is left stays. Below the level of the call it is called
 * at once, at the open too.
 */
import { Decimal, ONE } from "../decimal.ts";
import type { Complaint } from "../fields.ts";
import type { Side } from "../metrics/side.ts";
import type { Market } from "../market/market.ts";
import type { PathTick } from "../market/price-path.ts";
import type { Ledger } from "../simulation/ledger.ts";
import { Exposure } from "./exposure.ts";
import type { Holding, ProductKind } from "./product.ts";
import { SIDE_FIELD, signOf } from "./side.ts";
import type { Barrier } from "./watch.ts";
import { arrive, rememberBarriers, walk } from "./watch.ts";

export interface SpotMarginSpec {
  readonly id: string;
  readonly kind: "spot-margin";
  readonly side: Side;
  /** Size of the position at the start, in stakes. */
  readonly leverage: string;
  /** Interest an hour, a fraction of the principal; 0 unless given. */
  readonly hourlyRate?: string;
  /** Margin level of the call; 1.3 unless given. */
  readonly callLevel?: string;
  /** Margin level of the liquidation; 1.1 unless given. */
  readonly liquidationLevel?: string;
  /** Fraction of the position that a liquidation costs; 0 unless given. */
  readonly liquidationFee?: string;
}

interface Terms {
  readonly side: Side;
  readonly hourlyRate: Decimal;
  readonly callLevel: Decimal;
  readonly liquidationLevel: Decimal;
  readonly liquidationFee: Decimal;
  /** What was borrowed: money for a long, coins for a short. */
  readonly principal: Decimal;
}

/** Debt with its interest, in money at the price now. */
function debtOf(exposure: Exposure, side: Side): Decimal {
  return side === "long" ? exposure.cash.neg() : exposure.notional.neg();
}

function assetsOf(exposure: Exposure, side: Side): Decimal {
  return side === "long" ? exposure.notional : exposure.cash;
}

/** The price at which the margin level is so much; null without debt. */
function priceAtLevel(exposure: Exposure, side: Side, level: Decimal): Decimal | null {
  const debt = debtOf(exposure, side);
  if (debt.lte(0)) return null;
  const assets = assetsOf(exposure, side);
  return side === "long"
    ? exposure.price.times(level).times(debt).div(assets)
    : exposure.price.times(assets).div(level.times(debt));
}

function makeTerms(spec: SpotMarginSpec, start: Decimal): Terms {
  const leverage = new Decimal(spec.leverage);
  return {
    side: spec.side,
    hourlyRate: new Decimal(spec.hourlyRate ?? 0),
    callLevel: new Decimal(spec.callLevel ?? "1.3"),
    liquidationLevel: new Decimal(spec.liquidationLevel ?? "1.1"),
    liquidationFee: new Decimal(spec.liquidationFee ?? 0),
    principal: spec.side === "long" ? leverage.minus(1) : leverage.div(start),
  };
}

/** One spot margin account through a market. */
class MarginAccount implements Holding {
  readonly #terms: Terms;
  readonly #market: Market;
  readonly #exposure: Exposure;
  readonly #barriers: () => readonly Barrier[];
  #hoursCharged = 0;
  #isCalled = false;
  #isClosed = false;

  constructor(spec: SpotMarginSpec, market: Market, ledger: Ledger) {
    const notional = new Decimal(spec.leverage).times(signOf(spec.side));
    this.#terms = makeTerms(spec, market.start);
    this.#market = market;
    this.#exposure = new Exposure(market.start, notional, ledger);
    this.#barriers = rememberBarriers(this.#exposure, () => this.#makeBarriers());
    this.#chargeInterest(1);
    this.#checkLevel();
  }

  liquidationPrice(): Decimal | null {
    const { side, liquidationLevel } = this.#terms;
    return this.#isClosed ? null : priceAtLevel(this.#exposure, side, liquidationLevel);
  }

  advance(tick: PathTick): void {
    const exposure = this.#exposure;
    exposure.at(tick.step, tick.hour);
    if (this.#market.monitoring === "continuous" && !this.#market.isGap(tick.step)) {
      walk({ exposure, barriers: this.#barriers, isOver: () => this.#isClosed }, tick.price);
    }
    if (this.#isClosed) return;
    arrive(exposure, tick);
    this.#chargeInterest(Math.ceil(tick.hour - 1e-9));
    this.#checkLevel();
  }

  #makeBarriers(): Barrier[] {
    const { side, callLevel, liquidationLevel } = this.#terms;
    const liquidation = priceAtLevel(this.#exposure, side, liquidationLevel);
    const call = priceAtLevel(this.#exposure, side, callLevel);
    return [
      ...(liquidation ? [{ price: liquidation, act: () => this.#liquidate() }] : []),
      ...(call ? [{ price: call, act: () => this.#call() }] : []),
    ];
  }

  /** Charges up to a number of hours in all; a started hour counts. */
  #chargeInterest(upTo: number): void {
    const hours = upTo - this.#hoursCharged;
    const { hourlyRate, principal, side } = this.#terms;
    this.#hoursCharged = upTo;
    const owed = principal.times(hourlyRate).times(hours);
    if (owed.isZero()) return;
    const reason = { kind: "interest", balance: principal.neg(), hours } as const;
    if (side === "long") this.#exposure.charge("interest", "interest", owed, reason);
    else {
      const cost = owed.times(this.#exposure.price);
      this.#exposure.chargeInKind("interest", "interest", cost, reason);
    }
  }

  #checkLevel(): void {
    const { side, callLevel, liquidationLevel } = this.#terms;
    const debt = debtOf(this.#exposure, side);
    const assets = assetsOf(this.#exposure, side);
    if (assets.lte(debt.times(liquidationLevel))) this.#liquidate();
    else if (assets.lte(debt.times(callLevel))) this.#call();
    else this.#isCalled = false;
  }

  #call(): void {
    if (this.#isCalled) return;
    this.#isCalled = true;
    const { callLevel } = this.#terms;
    this.#exposure.note("margin-call", this.#levelReason(callLevel), this.#priceAt(callLevel));
  }

  #liquidate(): void {
    const { liquidationLevel, liquidationFee } = this.#terms;
    const exposure = this.#exposure;
    const why = {
      reason: this.#levelReason(liquidationLevel),
      triggerPrice: this.#priceAt(liquidationLevel),
    };
    const fee = exposure.notional.abs().times(liquidationFee);
    exposure.trade(exposure.notional.neg(), fee, why, "liquidated");
    this.#isClosed = true;
    const { nav } = exposure;
    if (exposure.isWipedOut) {
      exposure.wipeOut("wiped-out", { kind: "nav-below-zero", nav, paidBy: "lender" });
    }
  }

  #priceAt(level: Decimal): Decimal | null {
    return priceAtLevel(this.#exposure, this.#terms.side, level);
  }

  #levelReason(limit: Decimal): { kind: "margin-level"; level: Decimal; limit: Decimal } {
    const { side } = this.#terms;
    const level = assetsOf(this.#exposure, side).div(debtOf(this.#exposure, side));
    return { kind: "margin-level", level, limit };
  }
}

function check(spec: SpotMarginSpec): Complaint | null {
  const call = spec.callLevel ?? "1.3";
  if (new Decimal(call).lt(spec.liquidationLevel ?? "1.1")) {
    const expected = `at least the liquidation level ${spec.liquidationLevel ?? "1.1"}`;
    return { field: "callLevel", expected, found: call };
  }
  const leverage = new Decimal(spec.leverage);
  if (spec.side === "long" && leverage.lt(1)) {
    return { field: "leverage", expected: "at least 1 for a long", found: spec.leverage };
  }
  return checkOpening(spec, leverage);
}

/** The level it opens at, with its first hour of interest, lies above the liquidation level. */
function checkOpening(spec: SpotMarginSpec, leverage: Decimal): Complaint | null {
  const isLong = spec.side === "long";
  const assets = isLong ? leverage : leverage.plus(1);
  const debt = (isLong ? leverage.minus(1) : leverage).times(ONE.plus(spec.hourlyRate ?? 0));
  const level = spec.liquidationLevel ?? "1.1";
  if (assets.gt(debt.times(level))) return null;
  const opened = assets.div(debt).toSignificantDigits(6, Decimal.ROUND_DOWN).toString();
  const expected = `below the margin level at the open, ${opened}`;
  return { field: "liquidationLevel", expected, found: level };
}

const LEVEL = { type: "decimal", min: "1", max: "10", optional: true } as const;

export const spotMargin: ProductKind<SpotMarginSpec> = {
  help: "Coins bought with borrowed money, or borrowed coins sold.",
  fields: {
    side: SIDE_FIELD,
    leverage: { type: "decimal", above: "0", max: "10", help: "Size at the start, in stakes." },
    hourlyRate: {
      type: "decimal",
      min: "0",
      max: "0.01",
      optional: true,
      help: "Interest an hour, a fraction of the principal; 0 unless given.",
    },
    callLevel: { ...LEVEL, help: "Margin level of the call; 1.3 unless given." },
    liquidationLevel: { ...LEVEL, help: "Margin level of the liquidation; 1.1 unless given." },
    liquidationFee: {
      type: "decimal",
      min: "0",
      max: "0.1",
      optional: true,
      help: "Fraction of the position that a liquidation costs; 0 unless given.",
    },
  },
  open: (spec, market, ledger) => new MarginAccount(spec, market, ledger),
  check,
};
