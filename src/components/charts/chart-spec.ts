/** What a chart is given, and what a kind of chart has to know. Pure: no DOM, no Solid, no Plot. */
import type { PlotOptions } from "@observablehq/plot";
import type * as PlotModule from "./plot.ts";
import type { ChartRows } from "./chart-rows.ts";
import type { ProductRole } from "./product-style.ts";

/** Plot is handed to a kind, never imported by it: kinds stay light and the drawing code loads on intent. */
export type Plot = typeof PlotModule;

/** A line. `y: null` is a gap. Points are in order of x. */
export interface ChartSeries {
  readonly id: string;
  readonly label: string;
  readonly role: ProductRole;
  readonly points: readonly ChartPoint[];
}

export interface ChartPoint {
  readonly x: number;
  readonly y: number | null;
}

/** Something that happened at a point of a series, for example a trade: a ring with an optional label. */
export interface ChartEvent {
  readonly seriesId: string;
  readonly x: number;
  readonly y: number;
  readonly label?: string;
  /** The label stands under its point, where there is room and above there are lines. */
  readonly below?: boolean;
}

export interface Tick {
  readonly value: number;
  readonly label: string;
}

/** What every kind of chart is given. */
export interface ChartInput {
  /** Unique on the page. */
  readonly id: string;
  /** The takeaway, as a title. */
  readonly title: string;
}

export interface Scale {
  readonly type: "linear" | "log";
  readonly domain: readonly [number, number];
}

/** The geometry of one drawing, in its own pixels: known without Plot, so the cursor needs none. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly marginTop: number;
  readonly marginRight: number;
  readonly marginBottom: number;
  readonly marginLeft: number;
  readonly x: Scale;
  readonly y: Scale;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly xLabel: string;
  readonly yLabel: string;
}

/** A row of places the cursor visits: a series, the bins of a histogram, a line of a heat map. */
export interface Track {
  readonly label: string;
  readonly role: ProductRole;
  readonly points: readonly ChartPoint[];
}

/** What the cursor says at one place. */
export interface Readout {
  readonly heading: string;
  readonly lines: readonly ReadoutLine[];
  /** The place in hand in one sentence, for the live region. */
  readonly spoken: string;
}

export interface ReadoutLine {
  readonly label: string;
  readonly value: string;
  readonly role: ProductRole | undefined;
  readonly active: boolean;
}

/** A kind of chart: pure functions of its input. One kind, one file, one line in `chart-kinds.ts`. */
export interface ChartKind<Input extends ChartInput> {
  readonly frame: (input: Input, width: number) => Frame;
  readonly options: (plot: Plot, input: Input, frame: Frame) => PlotOptions;
  readonly tracks: (input: Input) => readonly Track[];
  readonly readout: (input: Input, track: number, index: number) => Readout;
  readonly rows: (input: Input) => ChartRows;
  /** How the cursor looks: a line across all tracks at one x, or a ring at one place. */
  readonly cursor: "across" | "ring";
}
