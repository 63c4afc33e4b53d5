/** Drift: a quantity against the move that brings it about, with a range marked, its crossings and where the reader stands. */
import type { Markish, PlotOptions } from "@observablehq/plot";
import { axes, frameOptions, HALO, nothingToDraw } from "./axes.ts";
import type { ChartInput, ChartKind, ChartSeries, Frame, Plot } from "./chart-spec.ts";
import { finitePoints } from "./finite.ts";
import { extentOf, frameOf, linear, paddedDomain, placeX, placeY, ticksOf } from "./frame.ts";
import { AROUND, dotBox, freePlace } from "./free-place.ts";
import type { Box, Place } from "./free-place.ts";
import { seriesReadout, seriesRows, seriesTracks } from "./paths-readout.ts";
import { PRODUCT_STYLES } from "./product-style.ts";
import { seriesLines } from "./series-lines.ts";

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
    ...crossingMarks(plot, input),
    ...hereMarks(plot, input, frame),
    ...nameMarks(plot, input, frame),
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
  ];
}

function crossingMarks(plot: Plot, { crossings = [] }: DriftChartInput): Markish[] {
  const { colour } = PRODUCT_STYLES.band;
  const ring = { fill: "var(--paper)", stroke: colour, strokeWidth: 2 };
  return [plot.dot(crossings, { x: "x", y: "y", r: 4.5, ...ring })];
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
  ];
}

/** Whether the curve falls from left to right: above it, to the right of a point, there is room. */
function falls({ series }: DriftChartInput): boolean {
  const ys = series.flatMap(({ points }) => points.map(({ y }) => y)).filter((y) => y !== null);
  return (ys[0] ?? 0) > (ys.at(-1) ?? 0);
}

/** All names, over all lines, each where the others and the lines leave room. */
function nameMarks(plot: Plot, input: DriftChartInput, frame: Frame): Markish[] {
  const { here, crossings = [], end } = input;
  const side = falls(input) ? 1 : -1;
  const boxes = [
    ...crossings.map((point) => dotBox(frame, point)),
    ...(here === undefined ? [] : [dotBox(frame, here), dropBox(frame, here)]),
  ];
  const named = (point: DriftPoint, places: readonly Place[], style: object): Markish => {
    if (point.label === "") return null;
    const lines = linesOf(input, frame);
    const { dx, dy, box } = freePlace(frame, point, places, { lines, boxes });
    boxes.push(box);
    return plot.text([point], { ...HALO, ...style, x: "x", y: "y", dx, dy, text: "label" });
  };
  const { colour } = PRODUCT_STYLES.band;
  return [
    here === undefined
      ? null
      : named(here, [{ side: 0, dy: -16 }, { side, dy: -14 }, ...AROUND], {
          fill: "var(--ink)",
          fontWeight: 600,
        }),
    ...crossings.map((point) => named(point, [{ side, dy: -12 }, ...AROUND], { fill: colour })),
    end === undefined ? null : named(...endName(end, frame), { fill: "var(--ink-2)" }),
  ];
}

/** The end's name stands beside its line, as low as there is room. */
function endName(
  { x, side, label }: NonNullable<DriftChartInput["end"]>,
  frame: Frame,
): [DriftPoint, readonly Place[]] {
  const high = frame.height - frame.marginTop - frame.marginBottom;
  const heights = Array.from({ length: Math.floor(high / 8) - 1 }, (_, step) => -10 - 8 * step);
  const beside = { side: side === "left" ? 1 : -1, gap: 7 } as const;
  return [{ x, y: frame.y.domain[0], label }, heights.map((dy) => ({ ...beside, dy }))];
}

/** What no name is to lie on: the curve, the edges of the range, the target, the line of no move. */
function linesOf({ series, range, target }: DriftChartInput, frame: Frame) {
  const [[left, right], [low, high]] = [frame.x.domain, frame.y.domain];
  const across = [range?.low, range?.high, target].filter((y) => y !== undefined);
  return [
    ...series.map(({ points }) => points),
    ...across.map((y) => [left, right].map((x) => ({ x, y }))),
    [low, high].map((y) => ({ x: 0, y })),
  ];
}

/** The line from the reader's place down to the axis. */
function dropBox(frame: Frame, { x, y }: DriftPoint): Box {
  const at = placeX(frame, x);
  return { left: at - 1, right: at + 1, top: placeY(frame, y), bottom: frame.height };
}

export const driftChart: ChartKind<DriftChartInput> = {
  frame: driftFrame,
  options: driftOptions,
  tracks: seriesTracks,
  readout: seriesReadout,
  rows: seriesRows,
  cursor: "across",
};
