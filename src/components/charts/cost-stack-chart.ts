/** Cost stack: what each holding paid, part by part, as bars from zero; what it received goes left. */
import type { Markish, PlotOptions } from "@observablehq/plot";
import { axes, frameOptions, nothingToDraw } from "./axes.ts";
import type { ChartInput, ChartKind, Frame, Plot, Readout, Track } from "./chart-spec.ts";
import type { ChartRows } from "./chart-rows.ts";
import { frameOf, isNarrow, linear, placeX, ticksOf } from "./frame.ts";
import { textWidth, widestText } from "./text-width.ts";
import { cellOf } from "./paths-readout.ts";
import { PRODUCT_STYLES } from "./product-style.ts";
import type { ProductRole } from "./product-style.ts";

export interface CostBar {
  readonly id: string;
  readonly label: string;
  readonly role: ProductRole;
  /** One amount for each part, in the order of `parts`; negative when it was received. */
  readonly costs: readonly number[];
}

export interface CostStackChartInput extends ChartInput {
  readonly bars: readonly CostBar[];
  /** What the parts are called: funding, interest, management, trading, gas. */
  readonly parts: readonly string[];
  readonly xLabel: string;
  readonly formatCost: (cost: number) => string;
}

interface Segment {
  readonly from: number;
  readonly to: number;
  readonly row: number;
  readonly part: number;
  readonly cost: number;
}

/** Where each part lies: costs pile up to the right of zero, receipts to the left. */
export function segmentsOf({ bars }: CostStackChartInput): readonly (readonly Segment[])[] {
  return bars.map(({ costs }, row) => {
    let [paid, received] = [0, 0];
    return costs.map((cost, part) => {
      const from = cost < 0 ? received : paid;
      if (cost < 0) received += cost;
      else paid += cost;
      return { from, to: from + cost, row: bars.length - 1 - row, part, cost };
    });
  });
}

function totalOf(bar: CostBar): number {
  return bar.costs.reduce((total, cost) => total + cost, 0);
}

function costFrame(input: CostStackChartInput, width: number): Frame {
  const { bars, formatCost, xLabel } = input;
  const ends = segmentsOf(input).flatMap((row) => row.map(({ to }) => to));
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const y = linear(-0.6, Math.max(0, bars.length - 1) + 0.6);
  const roomFor = (some: readonly CostBar[]): number =>
    some.length === 0 ? 0 : 16 + widestText(some.map((bar) => formatCost(totalOf(bar))));
  const isLeft = (bar: CostBar): boolean => standsLeft({ width }, bar);
  const frameFrom = (from: number): Frame => {
    const x = linear(from, high > from ? high : from + 1);
    return frameOf(width, {
      ...{ x, y, xLabel, yLabel: partsLine(input), xTicks: ticksOf(x, formatCost, width / 130) },
      yTicks: bars.map(({ label }, row) => ({ value: bars.length - 1 - row, label })),
      right: Math.max(16, roomFor(bars.filter((bar) => !isLeft(bar)))),
      stretch: bars.length < 4 ? 0.75 : 1,
    });
  };
  // Inside the plot, before the bars that reach left.
  const plain = frameFrom(low);
  const across = plain.width - plain.marginLeft - plain.marginRight;
  const left = roomFor(bars.filter(isLeft));
  return left === 0 ? plain : frameFrom(low - ((high - low) * left) / (across - left));
}

/** What was received stands at the left end of its bar, where the drawing is wide enough for that. */
function standsLeft(frame: Pick<Frame, "width">, bar: CostBar): boolean {
  return totalOf(bar) < 0 && !isNarrow(frame);
}

/** The order of the parts, for bars too narrow to name them. */
function partsLine({ bars, parts }: CostStackChartInput): string {
  const used = parts.filter((_, part) => bars.some(({ costs }) => (costs[part] ?? 0) !== 0));
  return used.length === 0 ? "" : `From zero outwards: ${used.join(", ")}`;
}

function costOptions(plot: Plot, input: CostStackChartInput, frame: Frame): PlotOptions {
  const { bars } = input;
  if (bars.length === 0) return frameOptions(frame, [nothingToDraw(plot)]);
  const segments = segmentsOf(input);
  return frameOptions(frame, [
    ...axes(plot, frame, { grid: false }),
    ...bars.flatMap((bar, row) => barMarks(plot, input, frame, bar, segments[row] ?? [])),
    plot.ruleX([0], { stroke: "var(--ink-2)" }),
    ...bars.map((bar, row) => totalMark(plot, input, frame, bar, segments[row] ?? [])),
  ]);
}

/** What a bar comes to, at the end towards which it reaches. */
function totalMark(
  plot: Plot,
  { formatCost }: CostStackChartInput,
  frame: Frame,
  bar: CostBar,
  segments: readonly Segment[],
): Markish {
  const isLeft = standsLeft(frame, bar);
  const ends = [0, ...segments.map(({ to }) => to)];
  return plot.text([bar], {
    x: () => (isLeft ? Math.min(...ends) : Math.max(...ends)),
    y: () => segments[0]?.row ?? 0,
    dx: isLeft ? -8 : 8,
    text: () => formatCost(totalOf(bar)),
    textAnchor: isLeft ? "end" : "start",
    fontWeight: 600,
    fill: PRODUCT_STYLES[bar.role].colour,
  });
}

/** Parts are told apart by how full their colour is and by their names, set where there is room. */
function barMarks(
  plot: Plot,
  { parts }: CostStackChartInput,
  frame: Frame,
  bar: CostBar,
  segments: readonly Segment[],
): Markish[] {
  const fill = PRODUCT_STYLES[bar.role].colour;
  return segments
    .filter(({ cost }) => cost !== 0)
    .flatMap((segment) => {
      const { from, to, row, part } = segment;
      const room = Math.abs(placeX(frame, to) - placeX(frame, from));
      const name = parts[part] ?? "";
      const rect: Markish = plot.rect([segment], {
        ...{ x1: from, x2: to, y1: row - 0.3, y2: row + 0.2, fill, stroke: fill },
        fillOpacity: Math.max(0.1, 0.55 - part * 0.12),
      });
      if (textWidth(name) + 6 > room) return [rect];
      const place = { x: () => (from + to) / 2, y: () => row + 0.2, dy: -9 };
      return [rect, plot.text([{ name }], { ...place, text: "name", fill: "var(--ink-2)" })];
    });
}

function costTracks(input: CostStackChartInput): readonly Track[] {
  return segmentsOf(input).map((segments, row) => ({
    label: input.bars[row]?.label ?? "",
    role: input.bars[row]?.role ?? "underlying",
    points: segments.map(({ from, to, row: y }) => ({ x: (from + to) / 2, y: y - 0.05 })),
  }));
}

function costReadout(input: CostStackChartInput, track: number, index: number): Readout {
  const { bars, parts, formatCost } = input;
  const bar = bars[track];
  const amount = formatCost(bar?.costs[index] ?? 0);
  return {
    heading: bar?.label ?? "",
    lines: parts.map((label, part) => ({
      label,
      value: formatCost(bar?.costs[part] ?? 0),
      role: bar?.role,
      active: part === index,
    })),
    spoken: `${bar?.label ?? ""}, ${parts[index] ?? ""}: ${amount}`,
  };
}

function costRows({ bars, parts, formatCost }: CostStackChartInput): ChartRows {
  const number = (label: string) => ({ label, kind: "number" as const });
  return {
    columns: [{ label: "Holding", kind: "text" }, ...parts.map(number), number("total")],
    rows: bars.map((bar) => [
      { value: bar.label, text: bar.label },
      ...parts.map((_, part) => cellOf(bar.costs[part] ?? null, formatCost)),
      cellOf(totalOf(bar), formatCost),
    ]),
  };
}

export const costStackChart: ChartKind<CostStackChartInput> = {
  frame: costFrame,
  options: costOptions,
  tracks: costTracks,
  readout: costReadout,
  rows: costRows,
  cursor: "ring",
};
