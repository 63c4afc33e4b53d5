/** Clocks: what strikes at fixed hours after the start. */

/** Fewest hours between two strikes of a clock, two settlements or two batches: 36 seconds. */
export const LEAST_HOURS = 0.01;

/**
 * The last index k with k·every ≤ hour. A billionth of an interval is forgiven, so that fractional hours
 * such as 0.1 strike where they should.
 */
function lastStamp(hour: number, every: number): number {
  return Math.floor(hour / every + 1e-9);
}

/**
 * How many times it strikes after fromHour and up to toHour.
 *
 * @example
 * countStamps(0, 24, 8) // → 3
 * countStamps(24, 30, 8) // → 0
 */
export function countStamps(fromHour: number, toHour: number, every: number): number {
  return Math.max(0, lastStamp(toHour, every) - lastStamp(fromHour, every));
}

/**
 * Indices k with fromHour < k·every ≤ toHour, k ≥ 1 where fromHour is at least 0.
 *
 * @example
 * stampsBetween(0, 24, 8) // → [1, 2, 3]
 * stampsBetween(24, 30, 8) // → []
 */
export function stampsBetween(fromHour: number, toHour: number, every: number): number[] {
  const before = lastStamp(fromHour, every);
  return Array.from(
    { length: countStamps(fromHour, toHour, every) },
    (_, index) => before + 1 + index,
  );
}
