/** Leverage over time inside the band that a rule allows: where the token trades and where it does not. */
import type { Markish, PlotOptions } from "@observablehq/plot";
import { HALO } from "./axes.ts";
import type { ChartKind, Frame, Plot } from "./chart-spec.ts";
import { pathsChart, pathsFrame, pathsOptions } from "./paths-chart.ts";
import type { PathsChartInput } from "./paths-chart.ts";
import { PRODUCT_STYLES } from "./product-style.ts";
import type { ProductRole } from "./product-style.ts";

export interface LeverageBand {
  readonly low: number;
  readonly high: number;
  /** Whose band it is; the banded token's unless given. */
  readonly role?: ProductRole | undefined;
  readonly label?: string | undefined;
}

export interface LeverageChartInput extends PathsChartInput {
  readonly band?: LeverageBand | undefined;
  /** The leverage that a rebalance restores. */
  readonly target?: number | undefined;
}

function leverageFrame(input: LeverageChartInput, width: number): Frame {
  return pathsFrame(withBand(input), width);
}

/** The band's edges and the target count for the scale: an invisible series holds them. */
function withBand(input: LeverageChartInput): PathsChartInput {
  const edges = [input.band?.low, input.band?.high, input.target].filter((y) => y !== undefined);
  const first = input.series[0]?.points[0]?.x;
  if (first === undefined || edges.length === 0) return input;
  const seriesId = "";
  return {
    ...input,
    events: [...(input.events ?? []), ...edges.map((y) => ({ seriesId, x: first, y }))],
  };
}

function leverageOptions(plot: Plot, input: LeverageChartInput, frame: Frame): PlotOptions {
  const options = pathsOptions(plot, input, frame);
  return { ...options, marks: [...bandMarks(plot, input, frame), ...(options.marks ?? [])] };
}

function bandMarks(
  plot: Plot,
  { band, target, formatY }: LeverageChartInput,
  frame: Frame,
): Markish[] {
  const [left, right] = frame.x.domain;
  const aim =
    target === undefined
      ? []
      : [plot.ruleY([target], { stroke: "var(--ink-2)", strokeDasharray: "1 3" })];
  if (band === undefined) return aim;
  const { colour } = PRODUCT_STYLES[band.role ?? "band"];
  const edges = [band.low, band.high];
  const area = [{ x: left }, { x: right }];
  return [
    plot.areaY(area, { x: "x", y1: band.low, y2: band.high, fill: colour, fillOpacity: 0.1 }),
    plot.ruleY(edges, { stroke: colour, strokeOpacity: 0.7 }),
    ...aim,
    plot.text([band.high], {
      ...HALO,
      x: () => left,
      y: (y: number) => y,
      dx: 6,
      dy: 9,
      textAnchor: "start",
      fill: colour,
      text: () => band.label ?? `band ${formatY(band.low)} to ${formatY(band.high)}`,
    }),
  ];
}

export const leverageChart: ChartKind<LeverageChartInput> = {
  ...pathsChart,
  frame: leverageFrame,
  options: leverageOptions,
};
