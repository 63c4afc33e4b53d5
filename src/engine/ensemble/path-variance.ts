/** The realised variance of a long path, in doubles. */
import { ln } from "../market/elementary.ts";

/**
 * Realised variance of levels in double arithmetic: what the metric of that name says exactly, where
 * thousands of exact logarithms would keep a reader waiting. A test holds the two within 1e-12.
 *
 * @throws RangeError when a level is not above 0
 *
 * @example
 * pathVariance([100, 110, 99]) // → 0.020184868634015807
 */
export function pathVariance(levels: ArrayLike<number>): number {
  let total = 0;
  for (let step = 0; step < levels.length; step += 1) {
    const level = levels[step] as number;
    if (!(level > 0)) throw new RangeError(`levels.${step} must be above 0, got ${level}`);
    if (step === 0) continue;
    const move = ln(level / (levels[step - 1] as number));
    total += move * move;
  }
  return total;
}
