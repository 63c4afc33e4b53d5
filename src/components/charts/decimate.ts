/** Long series, drawn with no more points than the picture has columns. */
import type { ChartPoint } from "./chart-spec.ts";

/**
 * For each of `columns` equal slices of x: the first, lowest, highest and last point, in order of x.
 *
 * A line through them covers the same pixels as a line through all. Gaps are kept: a slice with a gap
 * keeps one. Up to four points a column are returned unchanged.
 */
export function decimate(points: readonly ChartPoint[], columns: number): readonly ChartPoint[] {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length <= columns * 4) return points;
  const width = (last.x - first.x) / columns;
  const kept: ChartPoint[] = [];
  let start = 0;
  for (let column = 1; start < points.length; column += 1) {
    const edge = column >= columns ? Infinity : first.x + column * width;
    let end = start;
    while (end < points.length && (points[end]?.x ?? Infinity) < edge) end += 1;
    kept.push(...extremes(points, start, end));
    start = end;
  }
  return kept;
}

function extremes(points: readonly ChartPoint[], start: number, end: number): ChartPoint[] {
  if (end - start <= 4) return points.slice(start, end);
  const chosen = new Set([start, end - 1]);
  let low = -1;
  let high = -1;
  for (let index = start; index < end; index += 1) {
    const y = points[index]?.y ?? null;
    if (y === null) chosen.add(index);
    else {
      if (low < 0 || y < (points[low]?.y ?? 0)) low = index;
      if (high < 0 || y > (points[high]?.y ?? 0)) high = index;
    }
    if (y === null) while (points[index + 1]?.y === null && index + 1 < end) index += 1;
  }
  if (low >= 0) chosen.add(low).add(high);
  return [...chosen].sort((a, b) => a - b).flatMap((index) => points[index] ?? []);
}
