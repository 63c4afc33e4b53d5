/**
 * Continuous monitoring: the price moves monotonically from tick to tick, so whatever it crosses happens
 * at its exact price, several times in one step if need be.
 */
import { Decimal } from "../decimal.ts";
import type { PathTick } from "../market/price-path.ts";
import type { Course } from "../rebalancing/rule.ts";
import type { Exposure } from "./exposure.ts";

/** Prices this close, relative to their size, differ by rounding only. */
const HAIR = new Decimal("1e-30");

/** Most events between two ticks; beyond it everything waits for the tick. */
const MAX_CROSSINGS = 1000;

/** A price at which something happens. */
export interface Barrier {
  readonly price: Decimal;
  /** The only way through it that counts; either, unless given. */
  readonly on?: Course;
  readonly act: () => void;
}

/** The barriers of an exposure, made again only when its cash or quantity has changed. */
export interface Watch {
  readonly exposure: Exposure;
  /** In order of precedence, should two lie at one price. */
  readonly barriers: () => readonly Barrier[];
  readonly isOver: () => boolean;
}

/** Remembers barriers until cash or quantity changes: a mark alone moves none of them. */
export function rememberBarriers(
  exposure: Exposure,
  make: () => readonly Barrier[],
): () => readonly Barrier[] {
  let version = -1;
  let made: readonly Barrier[] = [];
  return () => {
    if (version !== exposure.version) {
      made = make();
      version = exposure.version;
    }
    return made;
  };
}

/** Walks a monotone move towards a price, stopping at each barrier on the way; the ledger says if it gave up. */
export function walk(watch: Watch, to: Decimal): void {
  const { exposure } = watch;
  for (let count = 0; count < MAX_CROSSINGS; count += 1) {
    if (watch.isOver() || exposure.price.eq(to)) return;
    const next = nearest(watch.barriers(), exposure.price, to);
    if (!next) return;
    exposure.mark(touched(next.price, to));
    next.act();
  }
  exposure.note("blocked", { kind: "too-many-triggers", most: MAX_CROSSINGS });
}

/** Marks a tick's price, unless the walk has ended there; a step that moves nothing has its row too. */
export function arrive(exposure: Exposure, tick: PathTick): void {
  if (!exposure.price.eq(tick.price) || tick.return?.isZero()) exposure.mark(tick.price);
}

/** The first barrier on the way, null where there is none. */
function nearest(barriers: readonly Barrier[], from: Decimal, to: Decimal): Barrier | null {
  let found: Barrier | null = null;
  const up = to.gt(from);
  for (const barrier of barriers) {
    if (barrier.on !== undefined && (barrier.on === "rise") !== up) continue;
    if (!isAhead(barrier.price, from, to)) continue;
    if (!found || (up ? barrier.price.lt(found.price) : barrier.price.gt(found.price))) {
      found = barrier;
    }
  }
  return found;
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
function touched(price: Decimal, to: Decimal): Decimal {
  return price.minus(to).abs().lte(to.times(HAIR)) ? to : price;
}
