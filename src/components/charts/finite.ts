/** No number that is not one reaches a path: loud at build and in tests, a gap for a reader. */
import type { ChartPoint } from "./chart-spec.ts";

/**
 * The points with every y that is not a finite number made a gap.
 *
 * @throws RangeError anywhere but in the reader's browser, where a gap is better than no chart.
 */
export function finitePoints(points: readonly ChartPoint[]): readonly ChartPoint[] {
  const wrong = points.find(
    ({ x, y }) => !Number.isFinite(x) || (y !== null && !Number.isFinite(y)),
  );
  if (wrong === undefined) return points;
  const reader = typeof document !== "undefined" && import.meta.env.PROD;
  if (!reader) {
    throw new RangeError(`points must be finite or null, got x ${wrong.x}, y ${String(wrong.y)}`);
  }
  return points
    .filter(({ x }) => Number.isFinite(x))
    .map(({ x, y }) => ({ x, y: y === null || Number.isFinite(y) ? y : null }));
}
