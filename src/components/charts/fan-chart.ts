/** Quantile fan: where most of many paths lie, as nested bands about the median. Never two hundred lines. */
import type { Markish, PlotOptions } from "@observablehq/plot";
import { axes, frameOptions, nothingToDraw } from "./axes.ts";
import type { ChartKind, ChartSeries, Frame, Plot } from "./chart-spec.ts";
import { finitePoints } from "./finite.ts";
import { isNarrow } from "./frame.ts";
import { pathsChart, pathsFrame } from "./paths-chart.ts";
import type { PathsChartInput } from "./paths-chart.ts";
import { endLabelMarks, endLabelsOf, seriesLines } from "./series-lines.ts";
import { PRODUCT_STYLES } from "./product-style.ts";
import type { ProductRole } from "./product-style.ts";

export interface Quantile {
  /** "median", "best tenth", "worst tenth": what a reader calls it. */
  readonly label: string;
  readonly values: readonly (number | null)[];
}

/** What a drawing holds without becoming slow or a smear. */
const MOST_SAMPLES = 20;
const MOST_QUANTILES = 7;

export interface FanChartInput extends Omit<PathsChartInput, "events"> {
  readonly x: readonly number[];
  /** From lowest to highest, an odd number up to seven: the middle one is drawn as the median. */
  readonly quantiles: readonly Quantile[];
  readonly role: ProductRole;
  /** A few single paths, up to twenty, drawn faintly. */
  readonly samples?: readonly (readonly (number | null)[])[] | undefined;
}

function pointsOf(x: readonly number[], values: readonly (number | null)[]) {
  return finitePoints(x.map((at, index) => ({ x: at, y: values[index] ?? null })));
}

/** The quantiles as series, named; then the series given beside them. */
function asPaths(input: FanChartInput): PathsChartInput {
  const { quantiles, role, x, series } = input;
  if (quantiles.length > MOST_QUANTILES || (quantiles.length > 0 && quantiles.length % 2 === 0)) {
    throw new RangeError(`quantiles must be an odd number up to 7, got ${quantiles.length}`);
  }
  const own = quantiles.map(({ label, values }): ChartSeries => {
    return { id: `${input.id}-${label}`, label, role, points: pointsOf(x, values) };
  });
  return { ...input, series: [...own.reverse(), ...series] };
}

function fanOptions(plot: Plot, input: FanChartInput, frame: Frame): PlotOptions {
  const paths = asPaths(input);
  const { quantiles, baseline, formatY, role, x, series } = input;
  if (paths.series.length === 0) return frameOptions(frame, [nothingToDraw(plot)]);
  const middle = quantiles[(quantiles.length - 1) / 2];
  const median =
    middle === undefined
      ? []
      : [{ id: "median", label: middle.label, role, points: pointsOf(x, middle.values) }];
  return frameOptions(frame, [
    ...axes(plot, frame),
    baseline === undefined ? null : plot.ruleY([baseline], { stroke: "var(--edge)" }),
    ...bands(plot, input),
    ...sampleLines(plot, input),
    ...seriesLines(plot, frame, [...series, ...median]),
    ...endLabelMarks(plot, frame, endLabelsOf(paths.series, formatY, isNarrow(frame))),
  ]);
}

/** Nested areas between the first and last quantile, the second and the last but one, and so on. */
function bands(plot: Plot, { quantiles, role, x }: FanChartInput): Markish[] {
  const { colour } = PRODUCT_STYLES[role];
  return Array.from({ length: Math.floor(quantiles.length / 2) }, (_, depth) => {
    const [low, high] = [quantiles[depth], quantiles.at(-1 - depth)];
    const rows = x.map((at, index) => ({
      x: at,
      low: low?.values[index] ?? null,
      high: high?.values[index] ?? null,
    }));
    return plot.areaY(rows, { x: "x", y1: "low", y2: "high", fill: colour, fillOpacity: 0.16 });
  });
}

function sampleLines(plot: Plot, { samples = [], role, x }: FanChartInput): Markish[] {
  const { colour } = PRODUCT_STYLES[role];
  return samples.slice(0, MOST_SAMPLES).map((values) =>
    plot.line(pointsOf(x, values), {
      x: "x",
      y: "y",
      stroke: colour,
      strokeWidth: 0.8,
      strokeOpacity: 0.4,
    }),
  );
}

export const fanChart: ChartKind<FanChartInput> = {
  frame: (input, width) => pathsFrame(asPaths(input), width),
  options: fanOptions,
  tracks: (input) => pathsChart.tracks(asPaths(input)),
  readout: (input, track, index) => pathsChart.readout(asPaths(input), track, index),
  rows: (input) => pathsChart.rows(asPaths(input)),
  cursor: "across",
};
