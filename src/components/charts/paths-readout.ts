/** What the cursor says and what the table holds, for charts of several series over one x. */
import type { ChartEvent, ChartSeries, Readout, Track } from "./chart-spec.ts";
import type { ChartCell, ChartRows } from "./chart-rows.ts";

export interface SeriesInput {
  readonly series: readonly ChartSeries[];
  readonly events?: readonly ChartEvent[] | undefined;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly formatX: (x: number) => string;
  readonly formatY: (y: number) => string;
  /** What a CSV holds for x, for example an ISO date. The plain number unless given. */
  readonly exportX?: ((x: number) => number | string) | undefined;
}

const GAP = "no value";

export function seriesTracks({ series }: SeriesInput): readonly Track[] {
  return series.map(({ label, role, points }) => ({ label, role, points }));
}

export function seriesReadout(input: SeriesInput, track: number, index: number): Readout {
  const { series, events = [], formatX, formatY } = input;
  const active = series[track];
  const x = active?.points[index]?.x ?? 0;
  const lines = series.map(({ label, role, points }, rank) => {
    const y = points[nearestIndex(points, x)]?.y ?? null;
    return { label, role, value: y === null ? GAP : formatY(y), active: rank === track };
  });
  const event = events.find(({ seriesId, x: at }) => seriesId === active?.id && at === x);
  const happened = event?.label === undefined ? "" : `; ${event.label}`;
  const value = lines[track]?.value ?? GAP;
  return {
    heading: formatX(x),
    lines,
    spoken: `${active?.label ?? ""}, ${formatX(x)}: ${value}${happened}`,
  };
}

/** Index of the point nearest to x; points are in order of x. */
export function nearestIndex(points: readonly { readonly x: number }[], x: number): number {
  let low = 0;
  let high = points.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((points[middle]?.x ?? 0) < x) low = middle + 1;
    else high = middle;
  }
  const here = points[low]?.x ?? 0;
  const before = points[low - 1]?.x ?? -Infinity;
  return x - before <= here - x ? low - 1 : low;
}

/** One row for each x that any series has, one column for each series. */
export function seriesRows(input: SeriesInput): ChartRows {
  const { series, xLabel, yLabel, formatX, formatY, exportX } = input;
  const xs = [...new Set(series.flatMap(({ points }) => points.map(({ x }) => x)))];
  const values = series.map(({ points }) => new Map(points.map(({ x, y }) => [x, y])));
  const rows = xs
    .sort((a, b) => a - b)
    .map((x): ChartCell[] => [
      { value: exportX?.(x) ?? x, text: formatX(x) },
      ...values.map((column) => cellOf(column.get(x) ?? null, formatY)),
    ]);
  const text = rows.some(([head]) => typeof head?.value === "string");
  return {
    columns: [
      { label: xLabel === "" ? "Point" : xLabel, kind: text ? "text" : "number" },
      // A line that stands alone has no name of its own.
      ...series.map(({ label }) => ({ label: label || yLabel, kind: "number" as const })),
    ],
    rows,
  };
}

export function cellOf(value: number | null, format: (value: number) => string): ChartCell {
  return { value, text: value === null ? "–" : format(value) };
}
