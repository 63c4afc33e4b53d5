/** Drift: a quantity against the move that brings it about, with a range marked, its crossings and where the reader stands. */
import type { Markish, PlotOptions } from "@observablehq/plot";
import { axes, frameOptions, HALO, nothingToDraw } from "./axes.ts";
import type { ChartInput, ChartKind, ChartSeries, Frame, Plot } from "./chart-spec.ts";
import { finitePoints } from "./finite.ts";
import { extentOf, frameOf, linear, paddedDomain, placeX, ticksOf } from "./frame.ts";
import { seriesReadout, seriesRows, seriesTracks } from "./paths-readout.ts";
import { PRODUCT_STYLES } from "./product-style.ts";
import { seriesLines } from "./series-lines.ts";
import { textWidth } from "./text-width.ts";

/** A place on the curve worth a name. */
export interface DriftPoint {
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

export interface DriftChartInput extends ChartInput {
  readonly series: readonly ChartSeries[];
  /** What the range covers; the crossings are where the curve leaves it. */
  readonly range?: { readonly low: number; readonly high: number } | undefined;
  readonly crossings?: readonly DriftPoint[] | undefined;
  /** Where the reader stands, drawn with a line down to the axis. */
  readonly here?: DriftPoint | undefined;
  /** From here to that end of the axis nothing is left. */
  readonly end?:
    { readonly x: number; readonly side: "left" | "right"; readonly label: string } | undefined;
  /** The value that the curve passes at no move. */
  readonly target?: number | undefined;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly formatX: (x: number) => string;
  readonly formatY: (y: number) => string;
}

function driftFrame(input: DriftChartInput, width: number): Frame {
  const { series, range, here, target, xLabel, yLabel, formatX, formatY } = input;
  const xs = series.flatMap(({ points }) => points.map(({ x }) => x));
  const ys = series.flatMap(({ points }) => points.map(({ y }) => y));
  const marked = [range?.low, range?.high, here?.y, target].filter((y) => y !== undefined);
  const x = linear(...(extentOf(xs) ?? [0, 1]));
  const y = linear(...paddedDomain(extentOf([...ys, ...marked])));
  const [xTicks, yTicks] = [ticksOf(x, formatX, width < 400 ? 4 : 7), ticksOf(y, formatY)];
  return frameOf(width, { x, y, xTicks, yTicks, xLabel, yLabel, right: 18, above: 6 });
}

function driftOptions(plot: Plot, input: DriftChartInput, frame: Frame): PlotOptions {
  const series = input.series.map((one) => ({ ...one, points: finitePoints(one.points) }));
  const empty = series.every(({ points }) => points.every(({ y }) => y === null));
  if (empty) return frameOptions(frame, [nothingToDraw(plot)]);
  return frameOptions(frame, [
    ...rangeMarks(plot, input, frame),
    ...axes(plot, frame),
    ...endMarks(plot, input, frame),
    plot.ruleX([0], { stroke: "var(--edge)" }),
    input.target === undefined
      ? null
      : plot.ruleY([input.target], { stroke: "var(--ink-2)", strokeDasharray: "1 3" }),
    ...seriesLines(plot, frame, series),
    ...crossingMarks(plot, input, frame),
    ...hereMarks(plot, input, frame),
  ]);
}

function rangeMarks(plot: Plot, { range }: DriftChartInput, frame: Frame): Markish[] {
  if (range === undefined) return [];
  const { colour } = PRODUCT_STYLES.band;
  const [left, right] = frame.x.domain;
  return [
    plot.areaY([{ x: left }, { x: right }], {
      ...{ x: "x", y1: range.low, y2: range.high },
      ...{ fill: colour, fillOpacity: 0.1 },
    }),
    plot.ruleY([range.low, range.high], { stroke: colour, strokeOpacity: 0.7 }),
  ];
}

/** Nothing is left beyond it. */
function endMarks(plot: Plot, { end }: DriftChartInput, frame: Frame): Markish[] {
  if (end === undefined) return [];
  const [left, right] = frame.x.domain;
  const [low, high] = frame.y.domain;
  const [from, to] = end.side === "left" ? [left, end.x] : [end.x, right];
  if (from >= to) return [];
  return [
    plot.areaY([{ x: from }, { x: to }], {
      ...{ x: "x", y1: low, y2: high },
      ...{ fill: "var(--ink-2)", fillOpacity: 0.12 },
    }),
    plot.ruleX([end.x], { stroke: "var(--ink-2)", strokeWidth: 1.5 }),
    plot.text([end], {
      ...HALO,
      ...{ x: "x", y: () => low, text: "label", fill: "var(--ink-2)" },
      ...{ dx: end.side === "left" ? 7 : -7, dy: -12 },
      textAnchor: end.side === "left" ? "start" : "end",
    }),
  ];
}

function crossingMarks(plot: Plot, input: DriftChartInput, frame: Frame): Markish[] {
  const { colour } = PRODUCT_STYLES.band;
  const lean = falls(input) ? 1 : -1;
  return (input.crossings ?? []).flatMap((point) => [
    plot.dot([point], {
      ...{ x: "x", y: "y", r: 4.5 },
      ...{ fill: "var(--paper)", stroke: colour, strokeWidth: 2 },
    }),
    named(plot, frame, point, { fill: colour, dy: -12, lean }),
  ]);
}

function hereMarks(plot: Plot, { here }: DriftChartInput, frame: Frame): Markish[] {
  if (here === undefined) return [];
  const low = frame.y.domain[0];
  return [
    plot.ruleX([here], {
      ...{ x: "x", y1: () => low, y2: "y" },
      ...{ stroke: "var(--ink-2)", strokeDasharray: "2 3" },
    }),
    plot.dot([here], {
      ...{ x: "x", y: "y", r: 5.5 },
      ...{ fill: "var(--ink)", stroke: "var(--paper)", strokeWidth: 1.5 },
    }),
    named(plot, frame, here, { fill: "var(--ink)", dy: -16, fontWeight: 600 }),
  ];
}

/** Whether the curve falls from left to right: above it, to the right of a point, there is room. */
function falls({ series }: DriftChartInput): boolean {
  const ys = series.flatMap(({ points }) => points.map(({ y }) => y)).filter((y) => y !== null);
  return (ys[0] ?? 0) > (ys.at(-1) ?? 0);
}

interface Naming {
  readonly fill: string;
  readonly dy: number;
  readonly fontWeight?: number;
  /** Half a text to the right of the point, to its left, or above it. */
  readonly lean?: 1 | -1;
}

function named(plot: Plot, frame: Frame, point: DriftPoint, naming: Naming): Markish {
  if (point.label === "") return null;
  const { fill, dy, fontWeight = 400, lean = 0 } = naming;
  const half = textWidth(point.label) / 2 + 4;
  const at = placeX(frame, point.x);
  const beside = at + lean * half;
  const inside = Math.min(frame.width - half, Math.max(frame.marginLeft + half, beside));
  return plot.text([point], {
    ...HALO,
    ...{ x: "x", y: "y", dx: inside - at, dy },
    ...{ text: "label", fill, fontWeight },
  });
}

export const driftChart: ChartKind<DriftChartInput> = {
  frame: driftFrame,
  options: driftOptions,
  tracks: seriesTracks,
  readout: seriesReadout,
  rows: seriesRows,
  cursor: "across",
};
