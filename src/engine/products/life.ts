/** A rebalanced exposure as it lives through a market, and the trade that restores its leverage. */
import { Decimal } from "../decimal.ts";
import type { Market } from "../market/market.ts";
import type { PathTick } from "../market/price-path.ts";
import { restoringTrade, tradingCost } from "../rebalancing/restoring-trade.ts";
import type { Decision, Observation, Rebalancing } from "../rebalancing/rule.ts";
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

/** A rebalanced exposure as it lives through a market. */
export interface Life {
  readonly terms: RebalancedTerms;
  readonly market: Market;
  readonly exposure: Exposure;
  /** The tick that is being lived through. */
  tick: Pick<PathTick, "step" | "hour">;
  /** Hour at which the rule last decided on a trade that was carried out; 0 before. */
  sinceHour: number;
  resetPrice: Decimal;
  /** A decision that waits for its latency to pass. */
  pending: { readonly decision: Decision; readonly dueStep: number } | null;
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

/** What the rule sees now. */
export function observe(life: Life): Observation {
  const { exposure, tick } = life;
  return {
    step: tick.step,
    hour: tick.hour,
    sinceHour: life.sinceHour,
    price: exposure.price,
    nav: exposure.nav,
    notional: exposure.notional,
    leverage: exposure.leverage,
    resetPrice: life.resetPrice,
  };
}

/** Trades to the leverage a rule asked for. */
export function restore(life: Life, decision: Decision): void {
  const { exposure, terms } = life;
  const { nav } = exposure;
  if (nav.lte(terms.costs.gas)) {
    exposure.note("blocked", { kind: "unaffordable", wanted: decision.reason });
    return;
  }
  const wanted = restoringTrade(nav, exposure.notional, decision.restoreTo, terms.costs);
  const trade = cutTo(wanted, largestTrade(life, decision, wanted));
  if (trade.abs().lte(nav.times(HAIR))) return;
  exposure.trade(trade, tradingCost(trade, terms.costs), decision);
  if (!terms.costs.gas.isZero()) exposure.charge("gas", "gas", terms.costs.gas, { kind: "gas" });
  life.resetPrice = exposure.price;
  terms.rule.traded?.(observe(life), decision, trade.eq(wanted));
  if (exposure.isWipedOut) wipeOut(life);
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
