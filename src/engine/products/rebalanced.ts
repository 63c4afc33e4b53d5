/**
 * The life of a rebalanced exposure: static positions, tokens, and spot as the plainest of them.
 *
 * Order of events in a step: what is due as it opens (watched continuously) → mark (then through every
 * crossing) → interest → funding at each settlement → streaming and management fees → wiped out? → rule →
 * trade and its cost; after the last step the exit fee.
 */
import type { Market } from "../market/market.ts";
import type { PathTick } from "../market/price-path.ts";
import type { Decision } from "../rebalancing/rule.ts";
import { askRule } from "../rebalancing/rule.ts";
import type { Ledger } from "../simulation/ledger.ts";
import { chargeExit, chargeTime } from "./costs-of-time.ts";
import { Exposure } from "./exposure.ts";
import type { Life, Pending, RebalancedTerms } from "./life.ts";
import { affordable, hourNow, observe, restore, sellOut, wipeOut } from "./life.ts";
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
    move: null,
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
  const crossings = terms.rule
    .crossings(observe(life))
    .map(({ price, on, decision, fromHour = 0 }): Barrier => ({
      price,
      on,
      act: () => {
        if (exposure.isWipedOut) wipeOut(life);
        else if (market.canTrade(life.tick.step) && hourNow(life) >= fromHour) {
          if (restore(life, decision)) settle(life, decision.reason.kind);
        }
      },
    }));
  return [...ends, ...crossings];
}

/** Does at once whatever the price has made due where it stands, each of the rule's moves once; whether it did any. */
function settle(life: Life, ...done: Decision["reason"]["kind"][]): boolean {
  const before = done.length;
  for (;;) {
    const decision = life.terms.rule.onPrice(observe(life));
    if (!decision || done.includes(decision.reason.kind)) break;
    // What cannot be paid for waits for the tick, which says so.
    if (!affordable(life, decision) || !restore(life, decision)) break;
    done.push(decision.reason.kind);
  }
  return done.length > before;
}

/** Opens a step that is watched: what the price made due while nothing could trade is done at its first price. */
function openStep(life: Life, tick: PathTick): void {
  const { exposure, market } = life;
  const fromHour = (tick.step - 1) * market.stepHours;
  life.move = { from: exposure.price, to: tick.price, fromHour };
  if (!market.canTrade(tick.step) || market.latencySteps > 0) return;
  setTime(life, { step: tick.step, hour: fromHour });
  if (settle(life)) life.sinceHour = fromHour;
}

function setTime(life: Life, tick: Life["tick"]): void {
  life.tick = tick;
  life.exposure.at(tick.step, tick.hour);
}

function advance(life: Life, watch: Watch, tick: PathTick): void {
  const { exposure, market, terms } = life;
  const isWatched = market.monitoring === "continuous" && !market.isGap(tick.step) && !life.dead;
  if (isWatched) openStep(life, tick);
  const { cash } = exposure;
  setTime(life, tick);
  if (isWatched) walk(watch, tick.price);
  if (life.dead) return;
  life.move = null;
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
  decide(life);
  if (tick.step === market.ticks.length - 1) chargeExit(exposure, terms);
}

/** Carries out what is due of an earlier decision, then asks the rule for the next one. */
function decide(life: Life): void {
  const { market, terms, tick, pending } = life;
  if (pending && (tick.step < pending.dueStep || !carryOut(life, pending))) return;
  const decision = askRule(terms.rule, observe(life));
  if (!decision) return;
  const next = { decision, hour: tick.hour, dueStep: tick.step + market.latencySteps };
  if (market.latencySteps > 0) life.pending = next;
  else carryOut(life, next);
}

/** Trades unless an outage is in the way; whether it was not. */
function carryOut(life: Life, { decision, hour }: Pending): boolean {
  const { market, exposure, tick } = life;
  if (!market.canTrade(tick.step)) {
    if (!decision.abandons) exposure.note("blocked", { kind: "outage", wanted: decision.reason });
    return false;
  }
  life.pending = null;
  life.sinceHour = hour;
  restore(life, decision);
  return true;
}
