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
import { observe, restore, wipeOut } from "./life.ts";
import type { Holding } from "./product.ts";
import { moveThrough } from "./watch.ts";

/** Holds an exposure under a rule. */
export function holdRebalanced(terms: RebalancedTerms, market: Market, ledger: Ledger): Holding {
  const start = market.start;
  const life: Life = {
    terms,
    market,
    exposure: new Exposure(start, terms.leverage, ledger),
    sinceHour: 0,
    resetPrice: start,
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

function advance(life: Life, tick: PathTick): void {
  const { exposure, market } = life;
  exposure.at(tick.step, tick.hour);
  const { cash } = exposure;
  if (market.monitoring === "continuous" && !market.isGap(tick.step)) moveThrough(life, tick);
  if (life.dead) return;
  if (!exposure.price.eq(tick.price) || tick.return?.isZero()) exposure.mark(tick.price);
  chargeTime(exposure, life.terms, market, { cash, hour: tick.hour });
  if (exposure.isWipedOut) {
    wipeOut(life);
    return;
  }
  askRule(life, tick);
  if (tick.step === market.ticks.length - 1) chargeExit(exposure, life.terms);
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
    restore(life, decision, tick);
  } else {
    exposure.note("blocked", { kind: "outage", wanted: decision.reason });
  }
}
