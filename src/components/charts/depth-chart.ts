/** Order-book depth: how much is offered at each price or better, and how deep an order eats into it. */
import type { Markish, PlotOptions } from "@observablehq/plot";
import { HALO, axes, frameOptions, nothingToDraw } from "./axes.ts";
import type {
  ChartInput,
  ChartKind,
  ChartPoint,
  Frame,
  Plot,
  Readout,
  Track,
} from "./chart-spec.ts";
import { extentOf, frameOf, linear, placeX, ticksOf } from "./frame.ts";
import { freePlace } from "./free-place.ts";
import { cellOf } from "./paths-readout.ts";
import { PRODUCT_STYLES } from "./product-style.ts";
import type { ProductRole } from "./product-style.ts";
import { textWidth } from "./text-width.ts";

export interface BookLevel {
  readonly price: number;
  readonly size: number;
}

/** An order that takes what is offered, from the best price on. */
export interface BookOrder {
  readonly side: "buy" | "sell";
  readonly size: number;
  readonly role: ProductRole;
  readonly label: string;
}

export interface DepthChartInput extends ChartInput {
  /** Best price first on both sides. */
  readonly bids: readonly BookLevel[];
  readonly asks: readonly BookLevel[];
  readonly order?: BookOrder | undefined;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly formatPrice: (price: number) => string;
  readonly formatSize: (size: number) => string;
}

/** Room over the plot for the names of its sides: no staircase and no line of the grid reaches them. */
const SIDE_NAMES = 16;

/** Running totals from the best price outwards, as the x and y of a staircase's corners. */
export function cumulative(levels: readonly BookLevel[]): readonly ChartPoint[] {
  let total = 0;
  return levels.map(({ price, size }) => ({ x: price, y: (total += size) }));
}

function depthFrame(input: DepthChartInput, width: number): Frame {
  const { bids, asks, xLabel, yLabel, formatPrice, formatSize } = input;
  const [low, high] = extentOf([...bids, ...asks].map(({ price }) => price)) ?? [0, 1];
  const most = Math.max(0, ...[bids, asks].map((side) => cumulative(side).at(-1)?.y ?? 0));
  const beyond = (high - low) * 0.05 || 1;
  const x = linear(low - beyond, high + beyond);
  const y = linear(0, most * 1.12 || 1);
  return frameOf(width, {
    ...{ x, y, xLabel, yLabel, yTicks: ticksOf(y, formatSize) },
    xTicks: ticksOf(x, formatPrice, width / 110),
    above: SIDE_NAMES,
  });
}

function depthOptions(plot: Plot, input: DepthChartInput, frame: Frame): PlotOptions {
  const { bids, asks, order } = input;
  if (bids.length + asks.length === 0) return frameOptions(frame, [nothingToDraw(plot)]);
  const quiet = PRODUCT_STYLES.underlying.colour;
  const eaten = order === undefined ? [] : taken(order.side === "buy" ? asks : bids, order.size);
  return frameOptions(frame, [
    ...axes(plot, frame),
    ...staircase(plot, bids, frame.x.domain[0], quiet, 0.14),
    ...staircase(plot, asks, frame.x.domain[1], quiet, 0.14),
    ...(order === undefined
      ? []
      : staircase(plot, eaten, undefined, PRODUCT_STYLES[order.role].colour, 0.4)),
    plot.ruleY([0], { stroke: "var(--ink-2)" }),
    ...sideNames(plot, frame, input),
    order === undefined ? null : orderName(plot, frame, input, order, eaten),
  ]);
}

/** The levels an order consumes, the last one in part. Less than its size when the book is too thin. */
export function taken(levels: readonly BookLevel[], size: number): readonly BookLevel[] {
  let left = size;
  return levels.flatMap(({ price, size: offered }) => {
    const used = Math.min(left, offered);
    left -= used;
    return used > 0 ? [{ price, size: used }] : [];
  });
}

/** `reach` is where the last total still holds: the edge of the picture. */
function staircase(
  plot: Plot,
  side: readonly BookLevel[],
  reach: number | undefined,
  colour: string,
  fillOpacity: number,
): Markish[] {
  const totals = cumulative(side);
  const last = totals.at(-1);
  const corners =
    last === undefined || reach === undefined ? totals : [...totals, { ...last, x: reach }];
  const stair = { x: "x", y: "y", curve: "step-after" } as const;
  return [
    plot.areaY(corners, {
      x: "x",
      y1: () => 0,
      y2: "y",
      curve: "step-after",
      fill: colour,
      fillOpacity,
    }),
    plot.line(corners, { ...stair, stroke: colour, strokeWidth: 1.8 }),
  ];
}

const NAME = { ...HALO, text: "text", fontWeight: 600 } as const;
const OVER_PLOT = { lineAnchor: "bottom", dy: -3 } as const;

function sideNames(plot: Plot, frame: Frame, { bids, asks }: DepthChartInput): Markish[] {
  const [left, right] = frame.x.domain;
  const name = (text: string, x: number, textAnchor: "start" | "end"): Markish =>
    plot.text([{ text }], {
      ...{ ...NAME, ...OVER_PLOT, fill: "var(--ink-2)", textAnchor },
      ...{ x: () => x, y: () => frame.y.domain[1] },
    });
  return [
    bids.length > 0 ? name("bids", left, "start") : null,
    asks.length > 0 ? name("asks", right, "end") : null,
  ];
}

/** Beside the last step taken, where the book leaves room for it; over the plot, between the sides, where not. */
function orderName(
  plot: Plot,
  frame: Frame,
  { bids, asks }: DepthChartInput,
  { label, side, role }: BookOrder,
  eaten: readonly BookLevel[],
): Markish {
  const [price, reached] = [eaten.at(-1)?.price, cumulative(eaten).at(-1)?.y ?? 0];
  if (price === undefined) return null;
  const last = { x: price, y: reached, label };
  // Towards the middle of the book, where nothing is offered.
  const inwards = { side: side === "sell" ? 1 : -1, dy: -12, gap: 6 } as const;
  const [least, most] = frame.x.domain;
  const lines = [steps(bids, least), steps(asks, most), steps(eaten)];
  const { dx, dy, isFree } = freePlace(frame, last, [inwards], { lines });
  const at = placeX(frame, last.x);
  const half = textWidth(label) / 2;
  const left = frame.marginLeft + textWidth("bids ") + half;
  const right = frame.width - frame.marginRight - textWidth(" asks") - half;
  const over = { ...OVER_PLOT, dx: Math.max(left, Math.min(right, at)) - at };
  return plot.text([{ text: label }], {
    ...{ ...NAME, fill: PRODUCT_STYLES[role].colour },
    ...{ x: () => last.x, y: () => (isFree ? last.y : frame.y.domain[1]) },
    ...(isFree ? { dx, dy } : over),
  });
}

/** The corners of a staircase as a line goes through them, from nothing on. */
function steps(side: readonly BookLevel[], reach?: number): readonly ChartPoint[] {
  const totals = cumulative(side);
  return totals.flatMap(({ x, y }, rank) => [
    { x, y: totals[rank - 1]?.y ?? 0 },
    { x, y },
    { x: totals[rank + 1]?.x ?? reach ?? x, y },
  ]);
}

/** The cursor walks prices upwards on both sides. */
function depthTracks({ bids, asks }: DepthChartInput): readonly Track[] {
  const role: ProductRole = "underlying";
  return [
    { label: "bids", role, points: cumulative(bids).toReversed() },
    { label: "asks", role, points: cumulative(asks) },
  ];
}

function depthReadout(input: DepthChartInput, track: number, index: number): Readout {
  const own = depthTracks(input)[track];
  const point = own?.points[index];
  const heading = input.formatPrice(point?.x ?? 0);
  const value = input.formatSize(point?.y ?? 0);
  const label = track === 0 ? "bids at this price or above" : "asks at this price or below";
  return {
    heading,
    lines: [{ label, value, role: "underlying", active: true }],
    spoken: `${label}, ${heading}: ${value}`,
  };
}

export const depthChart: ChartKind<DepthChartInput> = {
  frame: depthFrame,
  options: depthOptions,
  tracks: depthTracks,
  readout: depthReadout,
  rows: ({ bids, asks, formatPrice, formatSize, xLabel }) => ({
    columns: [
      { label: "Side", kind: "text" },
      ...[xLabel === "" ? "Price" : xLabel, "Size", "Total"].map((label) => ({
        label,
        kind: "number" as const,
      })),
    ],
    rows: (
      [
        ["bid", bids],
        ["ask", asks],
      ] as const
    ).flatMap(([side, levels]) =>
      cumulative(levels).map(({ x, y }, rank) => [
        { value: side, text: side },
        cellOf(x, formatPrice),
        cellOf(levels[rank]?.size ?? null, formatSize),
        cellOf(y, formatSize),
      ]),
    ),
  }),
  cursor: "ring",
};
