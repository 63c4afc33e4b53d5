/**
 * The life of a rebalanced exposure: static positions, tokens, and spot as the plainest of them.
 *
 * Order of events in a step: mark (through every crossing when watched continuously) → interest →
 * funding at each settlement → streaming and management fees → wiped out? → rule → trade and its cost;
 * after the last step the exit fee.
 */
import { Decimal } from "../decimal.ts";
import { stampsBetween } from "../market/funding.ts";
import type { Market } from "../market/market.ts";
import { interestOn } from "../market/market.ts";
import type { PathTick } from "../market/price-path.ts";
import { restoringTrade, tradingCost } from "../rebalancing/restoring-trade.ts";
import type { Crossing, Decision, Observation, Rebalancing } from "../rebalancing/rule.ts";
import type { Ledger } from "../simulation/ledger.ts";
import type { Costs } from "./costs.ts";
import type { Exposure } from "./exposure.ts";
import { openExposure } from "./exposure.ts";
import type { Holding } from "./product.ts";

/** Prices and trades this close, relative to their size, differ by rounding only. */
const HAIR = new Decimal("1e-30");

/** Most rebalances between two ticks; beyond it a rule waits for the tick. */
const MAX_CROSSINGS = 1000;

export interface RebalancedTerms {
  /** Signed target leverage, held at the start. */
  readonly leverage: Decimal;
  readonly rule: Rebalancing;
  readonly costs: Costs;
  /** Whether the exposure is a perpetual's, which pays funding. */
  readonly paysFunding: boolean;
}

/** Holds an exposure under a rule. */
export function holdRebalanced(terms: RebalancedTerms, market: Market, ledger: Ledger): Holding {
  const first = market.ticks[0];
  if (!first) throw new RangeError("market.path must be at least one price, got none");
  const exposure = openExposure(first.price, terms.leverage, ledger);
  const life: Life = {
    terms,
    market,
    exposure,
    sinceHour: 0,
    resetPrice: first.price,
    pending: null,
    dead: false,
    triggers: null,
  };
  return {
    advance: (tick) => {
      if (!life.dead) advance(life, tick);
    },
    liquidationPrice: () => null,
  };
}

interface Life {
  readonly terms: RebalancedTerms;
  readonly market: Market;
  readonly exposure: Exposure;
  sinceHour: number;
  resetPrice: Decimal;
  /** A decision that waits for its latency to pass. */
  pending: { readonly decision: Decision; readonly dueStep: number } | null;
  dead: boolean;
  /** Prices that matter between ticks; good until cash or quantity changes. */
  triggers: Triggers | null;
}

interface Triggers {
  readonly version: number;
  readonly crossings: readonly Crossing[];
  readonly ruin: Decimal | null;
}

function advance(life: Life, tick: PathTick): void {
  const { exposure, market } = life;
  const fromHour = tick.hour - market.stepHours;
  exposure.at(tick.step, tick.hour);
  const cash = exposure.cash();
  if (market.monitoring === "continuous" && !market.isGap(tick.step)) moveThrough(life, tick);
  if (life.dead) return;
  if (!exposure.price().eq(tick.price) || tick.return?.isZero()) exposure.mark(tick.price);
  chargeTime(life, cash, fromHour, tick.hour);
  if (exposure.isWipedOut()) {
    wipeOut(life);
    return;
  }
  askRule(life, tick);
  if (tick.step === market.ticks.length - 1) chargeExit(life);
}

/** The redemption fee on the value that is left: value × |target leverage| × rate. */
function chargeExit({ dead, exposure, terms }: Life): void {
  const rate = terms.costs.exitFee.times(terms.leverage.abs());
  if (dead || rate.isZero()) return;
  const base = exposure.nav();
  exposure.charge("exit", "trading", base.times(rate), { kind: "fee", rate, base });
}

function wipeOut(life: Life): void {
  life.exposure.wipeOut();
  life.dead = true;
}

/** Walks a monotone move from tick to tick, stopping at each price where the rule fires or NAV is gone. */
function moveThrough(life: Life, tick: PathTick): void {
  const { exposure, market } = life;
  const up = tick.price.gt(exposure.price());
  const canAct = market.latencySteps === 0 && market.canTrade(tick.step);
  for (let count = 0; count < MAX_CROSSINGS; count += 1) {
    if (exposure.price().eq(tick.price)) return;
    const { crossings, ruin } = triggersOf(life, tick);
    const isOnTheWay = (price: Decimal): boolean =>
      isAhead(price, exposure.price(), tick.price, up);
    const crossing = canAct ? nearest(crossings, isOnTheWay, up) : null;
    const ruined = ruin && isOnTheWay(ruin) && !comesBefore(crossing, ruin, up);
    if (!ruined && !crossing) return;
    exposure.mark(touched(ruined ? ruin : (crossing?.price ?? tick.price), tick.price));
    if (ruined || exposure.isWipedOut()) wipeOut(life);
    else if (crossing) restore(life, crossing.decision);
    if (life.dead) return;
  }
}

/** The prices at which something would happen with the cash and quantity held now. */
function triggersOf(life: Life, tick: PathTick): Triggers {
  const { exposure } = life;
  const version = exposure.version();
  if (life.triggers?.version !== version) {
    const crossings = life.terms.rule.crossings(observe(life, tick));
    life.triggers = { version, crossings, ruin: ruinPrice(exposure) };
  }
  return life.triggers;
}

/** The price at which NAV is 0 with the quantity held: p·(1 − V/N). */
function ruinPrice(exposure: Exposure): Decimal | null {
  if (exposure.notional().isZero()) return null;
  const price = exposure
    .price()
    .times(exposure.notional().minus(exposure.nav()))
    .div(exposure.notional());
  return price.gt(0) ? price : null;
}

function comesBefore(crossing: Crossing | null, price: Decimal, up: boolean): boolean {
  if (!crossing) return false;
  return up ? crossing.price.lt(price) : crossing.price.gt(price);
}

/** Whether a price lies ahead of `from` and not beyond `to`, a hair's rounding at `to` allowed. */
function isAhead(price: Decimal, from: Decimal, to: Decimal, up: boolean): boolean {
  const slack = to.times(HAIR);
  return up
    ? price.gt(from.plus(slack)) && price.lte(to.plus(slack))
    : price.lt(from.minus(slack)) && price.gte(to.minus(slack));
}

/** A crossing within rounding of the tick's price is at the tick's price. */
function touched(price: Decimal, to: Decimal): Decimal {
  return price.minus(to).abs().lte(to.times(HAIR)) ? to : price;
}

/** The first crossing on the way. */
function nearest(
  crossings: readonly Crossing[],
  isOnTheWay: (price: Decimal) => boolean,
  up: boolean,
): Crossing | null {
  let found: Crossing | null = null;
  for (const crossing of crossings) {
    if (isOnTheWay(crossing.price) && !comesBefore(found, crossing.price, up)) found = crossing;
  }
  return found;
}

function observe(life: Life, tick: PathTick): Observation {
  const { exposure } = life;
  return {
    step: tick.step,
    hour: tick.hour,
    sinceHour: life.sinceHour,
    price: exposure.price(),
    nav: exposure.nav(),
    notional: exposure.notional(),
    leverage: exposure.leverage(),
    resetPrice: life.resetPrice,
  };
}

/** What the passing of a step costs: interest on the cash it began with, funding, streaming, management. */
function chargeTime(life: Life, cash: Decimal, fromHour: number, hour: number): void {
  const { exposure, market, terms } = life;
  const interest = interestOn(cash, market.stepHours, market);
  if (!interest.isZero()) {
    const reason = { kind: "interest", balance: cash, hours: market.stepHours } as const;
    exposure.charge("interest", "interest", interest.neg(), reason);
  }
  if (terms.paysFunding && market.funding) {
    const notional = exposure.notional();
    for (const { rate } of market.funding(fromHour, hour)) {
      exposure.charge("funding", "funding", notional.times(rate), {
        kind: "funding",
        rate,
        notional,
      });
    }
  }
  chargeFees(life, fromHour, hour);
}

function chargeFees(life: Life, fromHour: number, hour: number): void {
  const { exposure, market } = life;
  const { streamingPerYear, managementPerDay } = life.terms.costs;
  if (!streamingPerYear.isZero()) {
    const base = exposure.notional().abs();
    const cost = base.times(streamingPerYear).times(market.stepHours).div(8760);
    exposure.charge("management", "management", cost, {
      kind: "fee",
      rate: streamingPerYear,
      base,
    });
  }
  if (managementPerDay.isZero()) return;
  for (const _day of stampsBetween(fromHour, hour, 24)) {
    if (exposure.isWipedOut()) return;
    const base = exposure.nav();
    const reason = { kind: "fee", rate: managementPerDay, base } as const;
    exposure.charge("management", "management", base.times(managementPerDay), reason);
  }
}

/** Asks the rule, and trades now, later, or not at all: latency and outages decide. */
function askRule(life: Life, tick: PathTick): void {
  const { market, exposure } = life;
  const decision = life.pending?.decision ?? life.terms.rule.ask(observe(life, tick));
  if (!decision) {
    if (market.canTrade(tick.step)) life.sinceHour = tick.hour;
    return;
  }
  const due = life.pending?.dueStep ?? tick.step + market.latencySteps;
  if (tick.step < due) {
    life.pending = { decision, dueStep: due };
  } else if (market.canTrade(tick.step)) {
    life.pending = null;
    life.sinceHour = tick.hour;
    restore(life, decision);
  } else {
    exposure.note("blocked", { kind: "outage", wanted: decision.reason });
  }
}

/** Trades to the leverage a rule asked for. */
function restore(life: Life, decision: Decision): void {
  const { exposure, terms } = life;
  const nav = exposure.nav();
  if (nav.lte(terms.costs.gas)) {
    exposure.note("blocked", { kind: "unaffordable", wanted: decision.reason });
    return;
  }
  const trade = restoringTrade(nav, exposure.notional(), decision.restoreTo, terms.costs);
  if (isNothing(trade, nav)) return;
  exposure.trade(trade, tradingCost(trade, terms.costs), decision);
  if (!terms.costs.gas.isZero()) exposure.charge("gas", "gas", terms.costs.gas, { kind: "gas" });
  life.resetPrice = exposure.price();
  if (exposure.isWipedOut()) wipeOut(life);
}

/** A trade that is only rounding. */
function isNothing(trade: Decimal, nav: Decimal): boolean {
  return trade.abs().lte(nav.times(HAIR));
}
