/** Paths: what several products are worth over the same time, each line named at its end. */
import type { PlotOptions } from "@observablehq/plot";
import { axes, frameOptions, nothingToDraw } from "./axes.ts";
import type {
  ChartEvent,
  ChartInput,
  ChartKind,
  ChartSeries,
  Frame,
  Plot,
  Scale,
  Tick,
} from "./chart-spec.ts";
import { finitePoints } from "./finite.ts";
import {
  dayTicksOf,
  extentOf,
  frameOf,
  isNarrow,
  linear,
  namedTicks,
  paddedDomain,
  paddedLogDomain,
  xTicksOf,
} from "./frame.ts";
import { seriesReadout, seriesRows, seriesTracks } from "./paths-readout.ts";
import {
  endLabelMarks,
  endLabelRoom,
  endLabelsOf,
  eventMarks,
  seriesLines,
} from "./series-lines.ts";
import { linearTicks, logTicks } from "./ticks.ts";

export interface PathsChartInput extends ChartInput {
  readonly series: readonly ChartSeries[];
  readonly events?: readonly ChartEvent[] | undefined;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly xTicks?: readonly Tick[] | undefined;
  /** `day`: x counts days from 1970-01-01, as the engine does, and the axis names years or months. */
  readonly xKind?: "number" | "day" | undefined;
  readonly yScale?: "linear" | "log" | undefined;
  /** What the scale holds, where that is known before any value is: all of a share, for example. */
  readonly yDomain?: readonly [number, number] | undefined;
  /** A value worth comparing with, drawn as a line across: the stake, for example. */
  readonly baseline?: number | undefined;
  readonly formatX: (x: number) => string;
  readonly formatY: (y: number) => string;
  /** What a CSV holds for x, for example an ISO date. The plain number unless given. */
  readonly exportX?: ((x: number) => number | string) | undefined;
}

export function pathsFrame(input: PathsChartInput, width: number): Frame {
  const { series, events = [], xLabel, yLabel, formatY } = input;
  const y = yScaleOf(input);
  const values = y.type === "log" ? logTicks(y.domain, 5) : linearTicks(y.domain, 5);
  const x = xScaleOf(series);
  return frameOf(width, {
    ...{ x, y, yLabel },
    // Dates name themselves.
    xLabel: input.xKind === "day" ? "" : xLabel,
    yTicks: namedTicks(values, formatY),
    xTicks: input.xTicks ?? autoTicks(input, x, width),
    right: endLabelRoom(endLabelsOf(series, formatY, isNarrow({ width }))),
    above: events.some(({ label }) => label !== undefined) ? 6 : 0,
  });
}

function yScaleOf({ series, baseline, yScale, yDomain, events = [] }: PathsChartInput): Scale {
  if (yDomain !== undefined) return linear(...yDomain);
  const all = function* (): Generator<number | null> {
    for (const { points } of series) for (const { y } of points) yield y;
    for (const { y } of events) yield y;
    if (baseline !== undefined) yield baseline;
  };
  if (yScale !== "log") return linear(...paddedDomain(extentOf(all())));
  const positive = [...all()].filter((value) => value !== null && value > 0);
  return { type: "log", domain: paddedLogDomain(extentOf(positive)) };
}

function autoTicks({ xKind, series, formatX }: PathsChartInput, x: Scale, width: number) {
  if (xKind === "day") return dayTicksOf(x, width);
  const values = series.flatMap(({ points }) => points.map((point) => point.x));
  return xTicksOf(values, x, width, formatX);
}

function xScaleOf(series: readonly ChartSeries[]): Scale {
  const ends = series.flatMap(({ points }) => [points[0]?.x ?? null, points.at(-1)?.x ?? null]);
  const extent = extentOf(ends);
  if (extent === undefined) return linear(0, 1);
  const [low, high] = extent;
  return low === high ? linear(low - 0.5, high + 0.5) : linear(low, high);
}

export function pathsOptions(plot: Plot, input: PathsChartInput, frame: Frame): PlotOptions {
  const series = input.series.map((one) => ({ ...one, points: finitePoints(one.points) }));
  const { events = [], baseline, formatY } = input;
  const empty = series.every(({ points }) => points.every(({ y }) => y === null));
  if (empty) return frameOptions(frame, [nothingToDraw(plot)]);
  const labels = endLabelsOf(series, formatY, isNarrow(frame));
  return frameOptions(frame, [
    ...axes(plot, frame),
    baseline === undefined ? null : plot.ruleY([baseline], { stroke: "var(--edge)" }),
    ...seriesLines(plot, frame, series),
    ...eventMarks(plot, frame, series, events),
    ...endLabelMarks(plot, frame, labels),
  ]);
}

export const pathsChart: ChartKind<PathsChartInput> = {
  frame: pathsFrame,
  options: pathsOptions,
  tracks: seriesTracks,
  readout: seriesReadout,
  rows: seriesRows,
  cursor: "across",
};
