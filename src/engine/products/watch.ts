/**
 * Continuous monitoring: the price moves monotonically from tick to tick, so whatever it crosses happens
 * at its exact price, several times in one step if need be.
 */
import { Decimal } from "../decimal.ts";
import type { PathTick } from "../market/price-path.ts";
import type { Crossing } from "../rebalancing/rule.ts";
import type { Life, Triggers } from "./life.ts";
import { observe, restore, wipeOut } from "./life.ts";

/** Prices this close, relative to their size, differ by rounding only. */
const HAIR = new Decimal("1e-30");

/** Most rebalances between two ticks; beyond it a rule waits for the tick. */
const MAX_CROSSINGS = 1000;

/** Walks a monotone move to a tick, stopping at each price where the rule fires or NAV is gone. */
export function moveThrough(life: Life, tick: PathTick): void {
  const { exposure, market } = life;
  const up = tick.price.gt(exposure.price);
  const canAct = market.latencySteps === 0 && market.canTrade(tick.step);
  for (let count = 0; count < MAX_CROSSINGS; count += 1) {
    if (exposure.price.eq(tick.price)) return;
    const { crossings, ruin } = triggersOf(life, tick);
    const isOnTheWay = (price: Decimal): boolean => isAhead(price, exposure.price, tick.price);
    const crossing = canAct ? nearest(crossings, isOnTheWay, up) : null;
    const ruined = ruin && isOnTheWay(ruin) && !comesBefore(crossing, ruin, up);
    if (!ruined && !crossing) return;
    exposure.mark(touched(ruined ? ruin : (crossing?.price ?? tick.price), tick.price));
    if (ruined || exposure.isWipedOut) wipeOut(life);
    else if (crossing) restore(life, crossing.decision, tick);
    if (life.dead) return;
  }
}

function triggersOf(life: Life, tick: PathTick): Triggers {
  const { exposure } = life;
  const { version } = exposure;
  if (life.triggers?.version !== version) {
    const crossings = life.terms.rule.crossings(observe(life, tick));
    life.triggers = { version, crossings, ruin: exposure.ruinPrice };
  }
  return life.triggers;
}

/**
 * Whether a price lies ahead of `from` on the way to `to`; at `to` itself it does, rounding allowed.
 *
 * @example
 * isAhead(new Decimal(80), new Decimal(90), new Decimal(80)) // → true
 * isAhead(new Decimal(90), new Decimal(90), new Decimal(80)) // → false
 */
export function isAhead(price: Decimal, from: Decimal, to: Decimal): boolean {
  const slack = to.times(HAIR);
  return to.gt(from)
    ? price.gt(from.plus(slack)) && price.lte(to.plus(slack))
    : price.lt(from.minus(slack)) && price.gte(to.minus(slack));
}

/** A price within rounding of the tick's is the tick's. */
export function touched(price: Decimal, to: Decimal): Decimal {
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

function comesBefore(crossing: Crossing | null, price: Decimal, up: boolean): boolean {
  if (!crossing) return false;
  return up ? crossing.price.lt(price) : crossing.price.gt(price);
}
