/** Heat map: one number for each pair of two settings, and the line where it changes its sign. */
import type { Markish, PlotOptions } from "@observablehq/plot";
import { axes, frameOptions, nothingToDraw } from "./axes.ts";
import type { ChartInput, ChartKind, Frame, Plot, Readout, Tick } from "./chart-spec.ts";
import type { ChartRows } from "./chart-rows.ts";
import { frameOf, linear } from "./frame.ts";
import { textWidth, widestText } from "./text-width.ts";
import { cellOf } from "./paths-readout.ts";
import { PRODUCT_STYLES } from "./product-style.ts";
import type { ProductRole } from "./product-style.ts";

export interface HeatMapSide {
  /** What it means to be on this side: "the token is ahead". */
  readonly label: string;
  readonly role: ProductRole;
}

export interface HeatMapChartInput extends ChartInput {
  readonly columns: readonly Tick[];
  /** From bottom to top. */
  readonly rows: readonly Tick[];
  /** `values[row][column]`; null where there is none. */
  readonly values: readonly (readonly (number | null)[])[];
  /** Above and below zero. Sides are told apart by the printed sign and the line too, not by colour alone. */
  readonly positive: HeatMapSide;
  readonly negative: HeatMapSide;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly formatValue: (value: number) => string;
}

/** Steps of colour on each side: classes, since a continuous legend says less than printed numbers. */
const STEPS = 4;

interface Cell {
  readonly column: number;
  readonly row: number;
  readonly value: number;
}

function cellsOf({ values }: HeatMapChartInput): readonly Cell[] {
  return values.flatMap((line, row) =>
    line.flatMap((value, column) => (value === null ? [] : [{ column, row, value }])),
  );
}

function heatFrame(input: HeatMapChartInput, width: number): Frame {
  const { columns, rows, xLabel, yLabel } = input;
  const at = ({ label }: Tick, value: number): Tick => ({ label, value });
  return frameOf(width, {
    x: linear(-0.5, Math.max(1, columns.length) - 0.5),
    y: linear(-0.5, Math.max(1, rows.length) - 0.5),
    xTicks: columns.map(at),
    yTicks: rows.map(at),
    ...{ xLabel, yLabel, right: 8, above: 20 },
    stretch: 1.15,
  });
}

function heatOptions(plot: Plot, input: HeatMapChartInput, frame: Frame): PlotOptions {
  const cells = cellsOf(input);
  if (cells.length === 0) return frameOptions(frame, [nothingToDraw(plot)]);
  return frameOptions(frame, [
    ...axes(plot, frame, { grid: false }),
    ...sides(plot, input, cells),
    ...signChanges(plot, input),
    ...printed(plot, input, frame, cells),
    ...sideNames(plot, input, frame),
  ]);
}

function sides(
  plot: Plot,
  { positive, negative }: HeatMapChartInput,
  cells: readonly Cell[],
): Markish[] {
  const most = Math.max(...cells.map(({ value }) => Math.abs(value)), Number.MIN_VALUE);
  const step = ({ value }: Cell): number => Math.ceil((Math.abs(value) / most) * STEPS);
  return [positive, negative].flatMap(({ role }, side) =>
    Array.from({ length: STEPS }, (_, depth) => {
      const mine = cells.filter(
        (cell) => cell.value < 0 === (side === 1) && step(cell) === depth + 1,
      );
      return plot.rect(mine, {
        ...{ x1: ({ column }: Cell) => column - 0.5, x2: ({ column }: Cell) => column + 0.5 },
        ...{ y1: ({ row }: Cell) => row - 0.5, y2: ({ row }: Cell) => row + 0.5 },
        fill: PRODUCT_STYLES[role].colour,
        fillOpacity: 0.08 + depth * 0.09,
      });
    }),
  );
}

/** The edges between neighbours of different sign: where neither side is ahead. */
function signChanges(plot: Plot, { values }: HeatMapChartInput): Markish[] {
  const differs = (a: number | null | undefined, b: number | null | undefined): boolean =>
    typeof a === "number" && typeof b === "number" && a < 0 !== b < 0;
  const edges = values.flatMap((line, row) =>
    line.flatMap((value, column) => [
      ...(differs(value, line[column + 1])
        ? [{ x1: column + 0.5, x2: column + 0.5, y1: row - 0.5, y2: row + 0.5 }]
        : []),
      ...(differs(value, values[row + 1]?.[column])
        ? [{ x1: column - 0.5, x2: column + 0.5, y1: row + 0.5, y2: row + 0.5 }]
        : []),
    ]),
  );
  return edges.map(({ x1, x2, y1, y2 }) =>
    plot.line(
      [
        [x1, y1],
        [x2, y2],
      ],
      { stroke: "var(--ink)", strokeWidth: 2, strokeLinecap: "square" },
    ),
  );
}

/** Numbers in the cells when they fit; the table and the cursor hold them in any case. */
function printed(
  plot: Plot,
  input: HeatMapChartInput,
  frame: Frame,
  cells: readonly Cell[],
): Markish[] {
  const texts = cells.map(({ value }) => input.formatValue(value));
  const room = (frame.width - frame.marginLeft - frame.marginRight) / input.columns.length;
  const tall = (frame.height - frame.marginTop - frame.marginBottom) / input.rows.length;
  if (widestText(texts) > room || tall < 15) return [];
  return [
    plot.text(cells, {
      x: "column",
      y: "row",
      text: texts,
      fill: "var(--ink)",
      fontVariant: "tabular-nums",
    }),
  ];
}

/** Both sides named above the map, each in its colour with its sign. */
function sideNames(plot: Plot, { positive, negative }: HeatMapChartInput, frame: Frame): Markish[] {
  const names = [
    { text: `+ ${positive.label}`, role: positive.role, at: "start" as const },
    { text: `− ${negative.label}`, role: negative.role, at: "end" as const },
  ];
  const tight =
    textWidth(names.map(({ text }) => text).join("  ")) > frame.width - frame.marginLeft;
  return names.map(({ text, role, at }) =>
    plot.text([{ text }], {
      text: "text",
      frameAnchor: at === "start" ? "top-left" : "top-right",
      ...{ textAnchor: at, dy: at === "end" && tight ? -28 : -12 },
      ...{ fontWeight: 600, fill: PRODUCT_STYLES[role].colour },
    }),
  );
}

function heatReadout(input: HeatMapChartInput, track: number, index: number): Readout {
  const { columns, rows, values, positive, negative, xLabel, yLabel, formatValue } = input;
  const value = values[track]?.[index] ?? null;
  const side = value !== null && value < 0 ? negative : positive;
  const text = value === null ? "no value" : formatValue(value);
  const place = `${yLabel} ${rows[track]?.label ?? ""}, ${xLabel} ${columns[index]?.label ?? ""}`;
  return {
    heading: place,
    lines: [{ label: side.label, value: text, role: side.role, active: true }],
    spoken: `${place}: ${text}, ${side.label}`,
  };
}

function heatRows({ columns, rows, values, yLabel, formatValue }: HeatMapChartInput): ChartRows {
  return {
    columns: [
      { label: yLabel, kind: "text" },
      ...columns.map(({ label }) => ({ label, kind: "number" as const })),
    ],
    rows: rows.map(({ label }, row) => [
      { value: label, text: label },
      ...columns.map((_, column) => cellOf(values[row]?.[column] ?? null, formatValue)),
    ]),
  };
}

export const heatMapChart: ChartKind<HeatMapChartInput> = {
  frame: heatFrame,
  options: heatOptions,
  tracks: ({ rows, columns, positive }) =>
    rows.map(({ label }, row) => ({
      label,
      role: positive.role,
      points: columns.map((_, column) => ({ x: column, y: row })),
    })),
  readout: heatReadout,
  rows: heatRows,
  cursor: "ring",
};
