/** Histogram: how often results fell where, with the values that stand for all of them marked. */
import type { PlotOptions } from "@observablehq/plot";
import { HALO, axes, frameOptions, nothingToDraw } from "./axes.ts";
import type { ChartInput, ChartKind, Frame, Plot, Readout } from "./chart-spec.ts";
import { spread } from "./end-labels.ts";
import { frameOf, linear, placeX, ticksOf } from "./frame.ts";
import { textWidth } from "./text-width.ts";
import { cellOf } from "./paths-readout.ts";
import { PRODUCT_STYLES } from "./product-style.ts";
import type { ProductRole } from "./product-style.ts";

export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  /** A count or a share: whatever `formatY` prints. */
  readonly count: number;
}

/** A value marked across the bins: the mean, the median, the reader's guess. */
export interface HistogramMarker {
  readonly label: string;
  readonly value: number;
}

export interface HistogramChartInput extends ChartInput {
  readonly bins: readonly HistogramBin[];
  readonly markers?: readonly HistogramMarker[] | undefined;
  readonly role: ProductRole;
  readonly label: string;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly formatX: (x: number) => string;
  readonly formatY: (count: number) => string;
  /** The height that is drawn, where two histograms are to be compared; the highest bin unless given. */
  readonly highest?: number | undefined;
}

function histogramFrame(input: HistogramChartInput, width: number): Frame {
  const { bins, markers = [], formatX, formatY, xLabel, yLabel } = input;
  const x = linear(bins[0]?.from ?? 0, bins.at(-1)?.to ?? 1);
  const highest = input.highest ?? Math.max(...bins.map(({ count }) => count), 0);
  const y = linear(0, highest * 1.05 || 1);
  const xTicks = ticksOf(x, formatX, width / 110);
  const yTicks = ticksOf(y, formatY);
  return frameOf(width, { x, y, xTicks, yTicks, xLabel, yLabel, above: markers.length * 17 });
}

function histogramOptions(plot: Plot, input: HistogramChartInput, frame: Frame): PlotOptions {
  const { bins, role } = input;
  if (bins.length === 0) return frameOptions(frame, [nothingToDraw(plot)]);
  const fill = PRODUCT_STYLES[role].colour;
  return frameOptions(frame, [
    ...axes(plot, frame),
    plot.rect(bins, {
      ...{ x1: "from", x2: "to", y1: () => 0, y2: "count" },
      ...{ fill, fillOpacity: 0.35, stroke: fill, strokeWidth: 0.75 },
    }),
    plot.ruleY([0], { stroke: "var(--ink-2)" }),
    ...markerMarks(plot, input, frame),
  ]);
}

/** Each marker's name stands on a line of its own above the bins, so that near ones stay readable. */
function markerMarks(plot: Plot, { markers = [], formatX }: HistogramChartInput, frame: Frame) {
  const inside = markers.filter(({ value }) => {
    const [low, high] = frame.x.domain;
    return value >= low && value <= high;
  });
  return inside.flatMap(({ label, value }, rank) => {
    const text = `${label} ${formatX(value)}`;
    const half = textWidth(text) / 2;
    const at = placeX(frame, value);
    const [inward = at] = spread([at], 0, half, frame.width - half);
    return [
      plot.ruleX([value], {
        stroke: "var(--ink)",
        strokeWidth: 1.5,
        strokeDasharray: DASHES[rank % 3] ?? "",
      }),
      plot.text([{ text }], {
        ...HALO,
        ...{ text: "text", x: () => value, y: () => frame.y.domain[1] },
        ...{ dx: inward - at, dy: -9 - 17 * rank, fontWeight: 600, fill: "var(--ink)" },
      }),
    ];
  });
}

const DASHES = ["1 0", "6 4", "2 3"];

function histogramReadout(input: HistogramChartInput, _track: number, index: number): Readout {
  const { bins, formatX, formatY, label, role } = input;
  const bin = bins[index];
  const heading = `${formatX(bin?.from ?? 0)} to ${formatX(bin?.to ?? 0)}`;
  const value = formatY(bin?.count ?? 0);
  return { heading, lines: [{ label, value, role, active: true }], spoken: `${heading}: ${value}` };
}

export const histogramChart: ChartKind<HistogramChartInput> = {
  frame: histogramFrame,
  options: histogramOptions,
  tracks: ({ bins, label, role }) => [
    { label, role, points: bins.map(({ from, to, count }) => ({ x: (from + to) / 2, y: count })) },
  ],
  readout: histogramReadout,
  rows: ({ bins, formatX, formatY, label }) => ({
    columns: ["from", "to", label].map((name) => ({ label: name, kind: "number" })),
    rows: bins.map(({ from, to, count }) => [
      cellOf(from, formatX),
      cellOf(to, formatX),
      cellOf(count, formatY),
    ]),
  }),
  cursor: "across",
};
