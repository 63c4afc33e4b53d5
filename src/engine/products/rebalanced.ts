/**
 * The life of a rebalanced exposure: static positions, tokens, and spot as the plainest of them.
 *
 * Order of events in a step: mark (through every crossing when watched continuously) → interest →
 * funding at each settlement → streaming and management fees → wiped out? → rule → trade and its cost;
 * after the last step the exit fee.
 */
import type { Market } from "../market/market.ts";
import type { PathTick } from "../market/price-path.ts";
import type { Ledger } from "../simulation/ledger.ts";
import { chargeExit, chargeTime } from "./costs-of-time.ts";
import { Exposure } from "./exposure.ts";
import type { Life, RebalancedTerms } from "./life.ts";
import { observe, restore, sellOut, wipeOut } from "./life.ts";
import type { Holding } from "./product.ts";
import type { Barrier, Watch } from "./watch.ts";
import { arrive, rememberBarriers, walk } from "./watch.ts";

/** Holds an exposure under a rule. */
export function holdRebalanced(terms: RebalancedTerms, market: Market, ledger: Ledger): Holding {
  const exposure = new Exposure(market.start, terms.leverage, ledger);
  const life: Life = {
    terms,
    market,
    exposure,
    tick: { step: 0, hour: 0 },
    sinceHour: 0,
    resetPrice: market.start,
    pending: null,
    dead: false,
  };
  const barriers = rememberBarriers(exposure, () => barriersOf(life));
  const watch = { exposure, barriers, isOver: () => life.dead };
  return {
    advance: (tick) => advance(life, watch, tick),
    liquidationPrice: () => (life.dead ? null : (terms.lender?.price(exposure) ?? null)),
  };
}

/** Everything that happens at a price: ruin, the lender's liquidation, the rule's triggers. */
function barriersOf(life: Life): Barrier[] {
  const { exposure, terms, market } = life;
  const ends = [
    { price: exposure.ruinPrice, act: () => wipeOut(life) },
    { price: terms.lender?.price(exposure) ?? null, act: () => sellOut(life) },
  ].flatMap(({ price, act }) => (price ? [{ price, act }] : []));
  if (market.latencySteps > 0) return ends;
  const crossings = terms.rule.crossings(observe(life)).map(({ price, decision }) => ({
    price,
    act: () => {
      if (exposure.isWipedOut) wipeOut(life);
      else if (market.canTrade(life.tick.step)) restore(life, decision);
    },
  }));
  return [...ends, ...crossings];
}

function advance(life: Life, watch: Watch, tick: PathTick): void {
  const { exposure, market, terms } = life;
  life.tick = tick;
  exposure.at(tick.step, tick.hour);
  const { cash } = exposure;
  if (market.monitoring === "continuous" && !market.isGap(tick.step)) walk(watch, tick.price);
  if (life.dead) return;
  arrive(exposure, tick);
  chargeTime(exposure, terms, market, { cash, hour: tick.hour });
  if (exposure.isWipedOut) {
    wipeOut(life);
    return;
  }
  if (terms.lender?.isReached(exposure)) {
    sellOut(life);
    return;
  }
  askRule(life);
  if (tick.step === market.ticks.length - 1) chargeExit(exposure, terms);
}

/** Asks the rule, and trades now, later, or not at all: latency and outages decide. */
function askRule(life: Life): void {
  const { market, exposure, tick } = life;
  const decision = life.pending?.decision ?? life.terms.rule.ask(observe(life));
  if (!decision) return;
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
