/** Clocks: what strikes at fixed hours after the start. */

/**
 * Indices k ≥ 1 with fromHour < k·every ≤ toHour. A billionth of an interval is forgiven, so that
 * fractional hours such as 0.1 strike where they should.
 *
 * @example
 * stampsBetween(0, 24, 8) // → [1, 2, 3]
 * stampsBetween(24, 30, 8) // → []
 */
export function stampsBetween(fromHour: number, toHour: number, every: number): number[] {
  const first = Math.floor(fromHour / every + 1e-9) + 1;
  const last = Math.floor(toHour / every + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);
}
