/** Ladder: the prices at which a position was opened, is taken away, and is worth nothing, one above another. */
import type { Markish, PlotOptions } from "@observablehq/plot";
import { axes, frameOptions, nothingToDraw } from "./axes.ts";
import type { ChartInput, ChartKind, Frame, Plot, Readout } from "./chart-spec.ts";
import type { ChartRows } from "./chart-rows.ts";
import { spread } from "./end-labels.ts";
import { extentOf, frameOf, linear, paddedDomain, placeY, ticksOf } from "./frame.ts";
import { textWidth } from "./text-width.ts";
import { cellOf } from "./paths-readout.ts";
import { PRODUCT_STYLES } from "./product-style.ts";
import type { ProductRole } from "./product-style.ts";

/** What a rung is; each has its own mark. */
export type RungKind = "entry" | "mark" | "liquidation" | "bankruptcy";

export interface Rung {
  readonly kind: RungKind;
  readonly label: string;
  /** Null where a position has none: no price liquidates it. */
  readonly price: number | null;
}

export interface Ladder {
  readonly id: string;
  readonly label: string;
  readonly role: ProductRole;
  readonly rungs: readonly Rung[];
}

export interface LadderChartInput extends ChartInput {
  readonly ladders: readonly Ladder[];
  readonly yLabel: string;
  readonly formatPrice: (price: number) => string;
}

/** How far left of its column's middle a stem stands: names are set to its right. */
const STEM = 0.34;

/** Height of a line of names. */
const LINE = 16;

/** Half the width of the bar of bankruptcy, in columns. */
const BAR = 0.07;

function ladderFrame(input: LadderChartInput, width: number): Frame {
  const { ladders, yLabel, formatPrice } = input;
  const prices = ladders.flatMap(({ rungs }) => rungs.map(({ price }) => price));
  const y = linear(...paddedDomain(extentOf(prices), 0.1));
  return frameOf(width, {
    x: linear(-0.5, Math.max(1, ladders.length) - 0.5),
    ...{ y, yTicks: ticksOf(y, formatPrice), xLabel: "", yLabel, right: 8 },
    xTicks: ladders.map(({ label }, x) => ({ value: x - STEM, label })),
    stretch: 1.1,
  });
}

function ladderOptions(plot: Plot, input: LadderChartInput, frame: Frame): PlotOptions {
  if (input.ladders.length === 0) return frameOptions(frame, [nothingToDraw(plot)]);
  return frameOptions(frame, [
    ...axes(plot, frame),
    ...input.ladders.flatMap((ladder, x) => ladderMarks(plot, input, frame, ladder, x)),
  ]);
}

function ladderMarks(
  plot: Plot,
  { ladders, formatPrice }: LadderChartInput,
  frame: Frame,
  { role, rungs }: Ladder,
  x: number,
): Markish[] {
  const { colour } = PRODUCT_STYLES[role];
  const placed = rungs.flatMap(({ price, ...rung }) =>
    price === null ? [] : [{ ...rung, price }],
  );
  const [low, high] = extentOf(placed.map(({ price }) => price)) ?? [0, 0];
  const priceOf = (kind: RungKind) => placed.find((rung) => rung.kind === kind)?.price;
  const danger = [priceOf("liquidation"), priceOf("bankruptcy")].filter((one) => one !== undefined);
  const left = x - STEM;
  const gone = extentOf(danger);
  const column = (frame.width - frame.marginLeft - frame.marginRight) / ladders.length;
  const dx = BAR * column + 7;
  const wishes = placed.map(({ price }) => placeY(frame, price));
  const bottom = frame.height - frame.marginBottom;
  const fits = (name: string): boolean => textWidth(name) <= column * (0.5 + STEM) - dx;
  const oneLine = placed.every(({ label, price }) => fits(`${label} ${formatPrice(price)}`));
  const half = oneLine ? 0 : LINE / 2;
  const places = spread(
    wishes,
    oneLine ? LINE : 2 * LINE,
    frame.marginTop + half,
    bottom - 4 - half,
  );
  return [
    gone && danger.length > 1
      ? plot.rect([gone], {
          x1: left - 0.06,
          x2: left + 0.06,
          y1: gone[0],
          y2: gone[1],
          fill: colour,
          fillOpacity: 0.3,
        })
      : null,
    plot.ruleX([left], { x: () => left, y1: low, y2: high, stroke: colour, strokeWidth: 2 }),
    ...placed.map((rung) => rungMark(plot, rung, left, colour)),
    ...placed.map(({ label, price }, rank) => {
      const text = `${label}${oneLine ? " " : "\n"}${formatPrice(price)}`;
      const dy = (places[rank] ?? 0) - (wishes[rank] ?? 0);
      return plot.text([{ text }], {
        text: "text",
        x: () => left,
        y: () => price,
        dx,
        dy,
        textAnchor: "start",
        lineHeight: 1.15,
        fill: colour,
        stroke: "var(--paper)",
        strokeWidth: 4,
      });
    }),
  ];
}

/** Entry is full, the mark price a small dot, liquidation open, bankruptcy a bar. */
function rungMark(
  plot: Plot,
  { kind, price }: { kind: RungKind; price: number },
  x: number,
  colour: string,
) {
  const at = { x: () => x, y: () => price };
  if (kind === "bankruptcy") {
    const ends = [x - BAR, x + BAR].map((end) => [end, price] as const);
    return plot.line(ends, { stroke: colour, strokeWidth: 4 });
  }
  const open = { fill: "var(--paper)", stroke: colour, strokeWidth: 2.2 };
  const full = { fill: colour };
  return plot.dot([price], {
    ...at,
    r: kind === "mark" ? 3 : 5,
    ...(kind === "liquidation" ? open : full),
  });
}

function ladderReadout(
  { ladders, formatPrice }: LadderChartInput,
  track: number,
  index: number,
): Readout {
  const ladder = ladders[track];
  const text = (price: number | null): string => (price === null ? "none" : formatPrice(price));
  const rung = ladder?.rungs[index];
  return {
    heading: ladder?.label ?? "",
    lines: (ladder?.rungs ?? []).map(({ label, price }, rank) => {
      return { label, value: text(price), role: ladder?.role, active: rank === index };
    }),
    spoken: `${ladder?.label ?? ""}, ${rung?.label ?? ""}: ${text(rung?.price ?? null)}`,
  };
}

function ladderRows({ ladders, formatPrice }: LadderChartInput): ChartRows {
  const labels = [...new Set(ladders.flatMap(({ rungs }) => rungs.map(({ label }) => label)))];
  return {
    columns: [
      { label: "Position", kind: "text" },
      ...labels.map((label) => ({ label, kind: "number" as const })),
    ],
    rows: ladders.map(({ label: name, rungs }) => [
      { value: name, text: name },
      ...labels.map((label) =>
        cellOf(rungs.find((rung) => rung.label === label)?.price ?? null, formatPrice),
      ),
    ]),
  };
}

export const ladderChart: ChartKind<LadderChartInput> = {
  frame: ladderFrame,
  options: ladderOptions,
  tracks: ({ ladders }) =>
    ladders.map(({ label, role, rungs }, x) => ({
      label,
      role,
      points: rungs.map(({ price }) => ({ x: x - STEM, y: price })),
    })),
  readout: ladderReadout,
  rows: ladderRows,
  cursor: "ring",
};
