/** A rebalanced exposure as it lives through a market, and the trade that restores its leverage. */
import { Decimal } from "../decimal.ts";
import type { Market } from "../market/market.ts";
import type { PathTick } from "../market/price-path.ts";
import { easesLeverage, restoringTrade, tradingCost } from "../rebalancing/restoring-trade.ts";
import type { Course, Decision, Observation, Rebalancing } from "../rebalancing/rule.ts";
import type { Costs } from "./costs.ts";
import type { Exposure } from "./exposure.ts";
import type { Lender } from "./lender.ts";

/** A trade this small beside the NAV is rounding only. */
const HAIR = new Decimal("1e-30");

export interface RebalancedTerms {
  /** Signed target leverage, held at the start. */
  readonly leverage: Decimal;
  readonly rule: Rebalancing;
  readonly costs: Costs;
  /** Whether the exposure is a perpetual's, which pays funding. */
  readonly paysFunding: boolean;
  /** Where collateral is lent against: the rates, the limits and the liquidation. */
  readonly lender?: Lender;
}

/** A move of the price in the time of a step. */
export interface Move {
  readonly from: Decimal;
  readonly to: Decimal;
  readonly fromHour: number;
}

/** A decision, when it was made, and the step at which it is carried out. */
export interface Pending {
  readonly decision: Decision;
  readonly hour: number;
  readonly dueStep: number;
}

/** A rebalanced exposure as it lives through a market. */
export interface Life {
  readonly terms: RebalancedTerms;
  readonly market: Market;
  readonly exposure: Exposure;
  /** The tick that is being lived through. */
  tick: Pick<PathTick, "step" | "hour">;
  /** Hour at which the rule last decided on a trade that was carried out; 0 before. */
  sinceHour: number;
  /** The move that is being watched, from price to price; null at a tick. */
  move: Move | null;
  resetPrice: Decimal;
  /** A decision that waits for its latency to pass. */
  pending: Pending | null;
  dead: boolean;
}

/** Ends a life at NAV 0. */
export function wipeOut(life: Life): void {
  const { exposure } = life;
  const { nav } = exposure;
  exposure.wipeOut("wiped-out", { kind: "nav-below-zero", nav, paidBy: "issuer" });
  life.dead = true;
}

/** Ends a life by the lender's liquidation: all is sold, the debt repaid, the penalty taken. */
export function sellOut(life: Life): void {
  const { exposure, terms } = life;
  const { lender } = terms;
  if (!lender) return;
  const cost = lender.penalty(exposure);
  const triggerPrice = lender.price(exposure);
  const why = { reason: lender.reason(exposure), triggerPrice };
  exposure.trade(exposure.notional.neg(), cost, why, "liquidated");
  if (exposure.isWipedOut) wipeOut(life);
  life.dead = true;
}

/** The hour by the price: inside a step time passes evenly with it, and only cooldowns ask for it. */
export function hourNow({ exposure, move, tick }: Life): number {
  if (!move || exposure.price.eq(move.to)) return tick.hour;
  const part = exposure.price.minus(move.from).div(move.to.minus(move.from)).toNumber();
  return move.fromHour + part * (tick.hour - move.fromHour);
}

function courseOf({ move }: Life): Course | null {
  if (!move || move.from.eq(move.to)) return null;
  return move.to.gt(move.from) ? "rise" : "fall";
}

/** What the rule sees now. */
export function observe(life: Life): Observation {
  const { exposure, tick } = life;
  return {
    step: tick.step,
    hour: hourNow(life),
    sinceHour: life.sinceHour,
    price: exposure.price,
    nav: exposure.nav,
    notional: exposure.notional,
    leverage: exposure.leverage,
    resetPrice: life.resetPrice,
    course: courseOf(life),
  };
}

/** A trade, and whether it is all that was wanted. */
interface Part {
  readonly trade: Decimal;
  readonly complete: boolean;
}

/** Trades to the leverage a rule asked for, where that leaves something; whether it did anything. */
export function restore(life: Life, decision: Decision): boolean {
  const { exposure, terms } = life;
  if (decision.abandons) {
    terms.rule.traded?.(observe(life), decision, true);
    // Its triggers change though cash and quantity do not.
    exposure.version += 1;
    return true;
  }
  const part = affordable(life, decision);
  if (!part) {
    exposure.note("blocked", { kind: "unaffordable", wanted: decision.reason });
    return false;
  }
  const { trade, complete } = part;
  if (trade.abs().lte(exposure.nav.times(HAIR))) return false;
  exposure.trade(trade, tradingCost(trade, terms.costs), decision);
  if (!terms.costs.gas.isZero()) exposure.charge("gas", "gas", terms.costs.gas, { kind: "gas" });
  life.resetPrice = exposure.price;
  terms.rule.traded?.(observe(life), decision, complete);
  return true;
}

/** The trade that a decision asks for, cut to the largest one allowed; null where it cannot be paid for. */
export function affordable(life: Life, decision: Decision): Part | null {
  const { nav, notional } = life.exposure;
  const { costs } = life.terms;
  const whole = restoringTrade(nav, notional, decision.restoreTo, costs);
  const wanted = whole ?? decision.restoreTo.times(nav.minus(costs.gas)).minus(notional);
  const largest = largestTrade(life, decision, wanted);
  if (whole) {
    const trade = cutTo(whole, largest);
    return { trade, complete: trade.eq(whole) };
  }
  // Too much at once; the piece that may be traded can still be worth its cost.
  const piece = largest && cutTo(wanted, largest);
  return piece && easesLeverage(nav, notional, piece, costs)
    ? { trade: piece, complete: false }
    : null;
}

/** The largest trade that rule and lender allow together. */
function largestTrade(
  { exposure, terms }: Life,
  decision: Decision,
  wanted: Decimal,
): Decimal | null {
  const borrowable = terms.lender?.maxTrade(exposure, wanted) ?? null;
  const { maxTrade } = decision;
  if (borrowable && maxTrade) return Decimal.min(borrowable, maxTrade);
  return borrowable ?? maxTrade ?? null;
}

/** A trade cut to the largest one allowed. */
function cutTo(trade: Decimal, largest: Decimal | null): Decimal {
  if (!largest || trade.abs().lte(largest)) return trade;
  return trade.isNegative() ? largest.neg() : largest;
}
