/** A rebalanced exposure as it lives through a market, and the trade that restores its leverage. */
import { Decimal } from "../decimal.ts";
import type { Market } from "../market/market.ts";
import type { PathTick } from "../market/price-path.ts";
import { restoringTrade, tradingCost } from "../rebalancing/restoring-trade.ts";
import type { Crossing, Decision, Observation, Rebalancing } from "../rebalancing/rule.ts";
import type { Costs } from "./costs.ts";
import type { Exposure } from "./exposure.ts";

/** A trade this small beside the NAV is rounding only. */
const HAIR = new Decimal("1e-30");

export interface RebalancedTerms {
  /** Signed target leverage, held at the start. */
  readonly leverage: Decimal;
  readonly rule: Rebalancing;
  readonly costs: Costs;
  /** Whether the exposure is a perpetual's, which pays funding. */
  readonly paysFunding: boolean;
}

/** A rebalanced exposure as it lives through a market. */
export interface Life {
  readonly terms: RebalancedTerms;
  readonly market: Market;
  readonly exposure: Exposure;
  /** Hour at which the rule was last asked and able to trade. */
  sinceHour: number;
  resetPrice: Decimal;
  /** A decision that waits for its latency to pass. */
  pending: { readonly decision: Decision; readonly dueStep: number } | null;
  dead: boolean;
  /** Prices that matter between ticks; good until cash or quantity changes. */
  triggers: Triggers | null;
}

/** The prices at which something happens with the cash and quantity of one version of an exposure. */
export interface Triggers {
  readonly version: number;
  readonly crossings: readonly Crossing[];
  readonly ruin: Decimal | null;
}

/** Ends a life at NAV 0. */
export function wipeOut(life: Life): void {
  life.exposure.wipeOut("issuer");
  life.dead = true;
}

/** What the rule sees now. */
export function observe(life: Life, tick: PathTick): Observation {
  const { exposure } = life;
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
export function restore(life: Life, decision: Decision, tick: PathTick): void {
  const { exposure, terms } = life;
  const { nav } = exposure;
  if (nav.lte(terms.costs.gas)) {
    exposure.note("blocked", { kind: "unaffordable", wanted: decision.reason });
    return;
  }
  const wanted = restoringTrade(nav, exposure.notional, decision.restoreTo, terms.costs);
  const trade = cutTo(wanted, decision.maxTrade);
  if (trade.abs().lte(nav.times(HAIR))) return;
  exposure.trade(trade, tradingCost(trade, terms.costs), decision);
  if (!terms.costs.gas.isZero()) exposure.charge("gas", "gas", terms.costs.gas, { kind: "gas" });
  life.resetPrice = exposure.price;
  terms.rule.traded?.(observe(life, tick), decision, trade.eq(wanted));
  if (exposure.isWipedOut) wipeOut(life);
}

/** A trade cut to the largest one allowed. */
function cutTo(trade: Decimal, largest: Decimal | undefined): Decimal {
  if (!largest || trade.abs().lte(largest)) return trade;
  return trade.isNegative() ? largest.neg() : largest;
}
