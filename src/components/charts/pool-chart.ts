/** Pool balance: how a fixed sum moves between two sides, one piled on the other. */
import type { Markish, PlotOptions } from "@observablehq/plot";
import { axes, frameOptions, nothingToDraw } from "./axes.ts";
import type { ChartInput, ChartKind, ChartSeries, Frame, Plot, Tick } from "./chart-spec.ts";
import { finitePoints } from "./finite.ts";
import { extentOf, frameOf, linear, placeY, ticksOf, xTicksOf } from "./frame.ts";
import { endLabelRoom } from "./series-lines.ts";
import type { EndLabel } from "./series-lines.ts";
import { seriesReadout, seriesRows, seriesTracks } from "./paths-readout.ts";
import type { SeriesInput } from "./paths-readout.ts";
import { PRODUCT_STYLES } from "./product-style.ts";
import type { ProductRole } from "./product-style.ts";

export interface PoolSide {
  readonly label: string;
  readonly role: ProductRole;
  readonly values: readonly number[];
}

export interface PoolChartInput extends ChartInput {
  readonly x: readonly number[];
  /** Drawn from zero up. */
  readonly lower: PoolSide;
  /** Drawn on top of the lower side. */
  readonly upper: PoolSide;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly xTicks?: readonly Tick[] | undefined;
  readonly formatX: (x: number) => string;
  readonly formatY: (y: number) => string;
}

interface PoolRow {
  readonly x: number;
  readonly lower: number;
  readonly total: number;
}

function rowsOf({ x, lower, upper }: PoolChartInput): readonly PoolRow[] {
  const own = (side: PoolSide, at: number): number => side.values[at] ?? 0;
  return x.map((value, at) => ({
    x: value,
    lower: own(lower, at),
    total: own(lower, at) + own(upper, at),
  }));
}

function poolFrame(input: PoolChartInput, width: number): Frame {
  const { x: values, xLabel, yLabel, formatX, formatY } = input;
  const [low, high] = extentOf(values) ?? [0, 1];
  const x = low === high ? linear(low - 0.5, high + 0.5) : linear(low, high);
  const y = linear(0, Math.max(...rowsOf(input).map(({ total }) => total), 0) * 1.04 || 1);
  return frameOf(width, {
    ...{ x, y, xLabel, yLabel, yTicks: ticksOf(y, formatY) },
    xTicks: input.xTicks ?? xTicksOf(values, x, width, formatX),
    right: endLabelRoom(labelsOf(input)),
  });
}

/** Each side is named at its end, in the middle of its height. */
function labelsOf(input: PoolChartInput): readonly EndLabel[] {
  const last = rowsOf(input).at(-1);
  if (last === undefined) return [];
  const { lower, upper, formatY } = input;
  const label = (side: PoolSide, value: number, y: number): EndLabel => {
    return {
      text: `${side.label}\n${formatY(value)}`,
      colour: PRODUCT_STYLES[side.role].colour,
      y,
    };
  };
  const rest = last.total - last.lower;
  return [label(lower, last.lower, last.lower / 2), label(upper, rest, last.lower + rest / 2)];
}

function poolOptions(plot: Plot, input: PoolChartInput, frame: Frame): PlotOptions {
  const rows = rowsOf(input);
  finitePoints(rows.map(({ x, total }) => ({ x, y: total })));
  if (rows.length === 0) return frameOptions(frame, [nothingToDraw(plot)]);
  const [below, above] = [PRODUCT_STYLES[input.lower.role], PRODUCT_STYLES[input.upper.role]];
  return frameOptions(frame, [
    ...axes(plot, frame),
    plot.areaY(rows, { x: "x", y1: () => 0, y2: "lower", fill: below.colour, fillOpacity: 0.25 }),
    plot.areaY(rows, { x: "x", y1: "lower", y2: "total", fill: above.colour, fillOpacity: 0.12 }),
    plot.line(rows, { x: "x", y: "lower", stroke: below.colour, strokeWidth: 2.2 }),
    plot.line(rows, {
      x: "x",
      y: "total",
      stroke: above.colour,
      strokeWidth: 1.5,
      strokeDasharray: "9 5",
    }),
    plot.ruleY([0], { stroke: "var(--ink-2)" }),
    ...labelsOf(input).map((label) => endText(plot, frame, label)),
  ]);
}

function endText(plot: Plot, frame: Frame, { text, colour, y }: EndLabel): Markish {
  const inside = Math.min(
    frame.height - frame.marginBottom - 16,
    Math.max(frame.marginTop + 16, placeY(frame, y)),
  );
  return plot.text([{ text }], {
    ...{
      text: "text",
      x: () => frame.x.domain[1],
      y: () => y,
      dx: 9,
      dy: inside - placeY(frame, y),
    },
    ...{ textAnchor: "start", fill: colour, fontWeight: 600, lineHeight: 1.15 },
  });
}

/** The boundary is what the cursor follows; the table holds both sides. */
function asSeries(input: PoolChartInput, piled: boolean): SeriesInput {
  const rows = rowsOf(input);
  const series = [input.upper, input.lower].map(({ label, role, values }, rank): ChartSeries => {
    const points = rows.map(({ x, total }, at) => ({
      x,
      y: piled && rank === 0 ? total : (values[at] ?? 0),
    }));
    return { id: label, label, role, points };
  });
  return { ...input, series };
}

export const poolChart: ChartKind<PoolChartInput> = {
  frame: poolFrame,
  options: poolOptions,
  tracks: (input) => seriesTracks(asSeries(input, true)),
  readout: (input, track, index) => seriesReadout(asSeries(input, false), track, index),
  rows: (input) => seriesRows(asSeries(input, false)),
  cursor: "across",
};
