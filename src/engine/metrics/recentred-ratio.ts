import { Decimal, ONE } from "../decimal.ts";
import type { DecimalInput } from "../decimal.ts";
import { positive, rangeError } from "./argument.ts";

export interface RecentringBounds {
  readonly target: DecimalInput;
  readonly min: DecimalInput;
  readonly max: DecimalInput;
  /** Share of the way back to the target that one rebalance goes. */
  readonly speed: DecimalInput;
}

/**
 * Recentred leverage ratio.
 *
 * A recentring fund does not go back to its target at once: it goes a small part of the way, and never
 * stays outside its bounds.
 *
 * @formula max(min, min(max, current × (1 − speed) + target × speed))
 * @unit multiple
 * @sign positive
 * @misleads A reader of the label expects the target; the fund may stand near a bound for weeks.
 * @source https://github.com/IndexCoop/index-coop-smart-contracts at c852c02a (2026-05-04),
 * FlexibleLeverageStrategyExtension.sol
 * @throws RangeError unless 0 < min ≤ target ≤ max and 0 < speed ≤ 1
 * @example
 * recentredRatio({ current: "2.25", target: 2, min: "1.7", max: "2.3", speed: "0.05" }).toString() // → 2.2375
 * recentredRatio({ current: "1.5", target: 2, min: "1.7", max: "2.3", speed: "0.05" }).toString() // → 1.7
 */
export function recentredRatio(
  input: RecentringBounds & { readonly current: DecimalInput },
): Decimal {
  const { target, min, max, speed } = recentringBounds(input);
  const current = positive("current", input.current);
  const moved = current.times(ONE.minus(speed)).plus(target.times(speed));
  return Decimal.max(min, Decimal.min(max, moved));
}

/** The bounds as Decimals, in the order that the contract enforces. */
export function recentringBounds(
  bounds: RecentringBounds,
): Record<keyof RecentringBounds, Decimal> {
  const min = positive("min", bounds.min);
  const target = positive("target", bounds.target);
  const max = positive("max", bounds.max);
  const speed = positive("speed", bounds.speed);
  if (target.lt(min)) throw rangeError("target", `at least ${min.toString()}, the min`, target);
  if (max.lt(target)) throw rangeError("max", `at least ${target.toString()}, the target`, max);
  if (speed.gt(1)) throw rangeError("speed", "above 0 and at most 1", speed);
  return { target, min, max, speed };
}
