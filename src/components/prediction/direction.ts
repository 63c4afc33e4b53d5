/** Up, down, or neither. */
export const DIRECTIONS = ["up", "down", "flat"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/**
 * Which way a number lies from another; nearer than `within` is neither.
 *
 * @example
 * directionOf(91, 100, 0.05) // → "down"
 * directionOf(100.01, 100, 0.05) // → "flat"
 */
export function directionOf(is: number, from: number, within: number): Direction {
  if (Math.abs(is - from) < within) return "flat";
  return is > from ? "up" : "down";
}

export const isDirection = (text: unknown): text is Direction =>
  DIRECTIONS.some((direction) => direction === text);
