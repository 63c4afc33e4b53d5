/** Parabola: a result against the leverage that gives it, with the best leverage and the reader's own marked. */
import type { Markish, PlotOptions } from "@observablehq/plot";
import { HALO } from "./axes.ts";
import type { ChartKind, Frame, Plot } from "./chart-spec.ts";
import { AROUND, dotBox, freePlace } from "./free-place.ts";
import type { Box } from "./free-place.ts";
import { sideOf } from "./series-lines.ts";
import { pathsChart, pathsFrame, pathsOptions } from "./paths-chart.ts";
import type { PathsChartInput } from "./paths-chart.ts";

/** A place on a curve worth a name: the peak, the reader's setting. */
export interface ParabolaPoint {
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

export interface ParabolaChartInput extends Omit<PathsChartInput, "events"> {
  /** Marked with a line down to the axis, so that both of its numbers can be read. */
  readonly points?: readonly ParabolaPoint[] | undefined;
}

function parabolaOptions(plot: Plot, input: ParabolaChartInput, frame: Frame): PlotOptions {
  const options = pathsOptions(plot, input, frame);
  return { ...options, marks: [...(options.marks ?? []), ...pointMarks(plot, input, frame)] };
}

function pointMarks(
  plot: Plot,
  { series, points = [], baseline }: ParabolaChartInput,
  frame: Frame,
): Markish[] {
  const across = frame.x.domain.map((x) => ({ x, y: baseline ?? null }));
  const lines = [...series.map((one) => one.points), across];
  const boxes: Box[] = points.map((point) => dotBox(frame, point));
  return points.flatMap((point) => {
    // Away from the line that it is compared with.
    const below = baseline !== undefined && point.y < baseline;
    const wish = sideOf(series[0], { ...point, below });
    const { dx, dy, box } = freePlace(frame, point, [wish, ...AROUND], { lines, boxes });
    boxes.push(box);
    return [
      plot.ruleX([point], {
        x: "x",
        y1: () => frame.y.domain[0],
        y2: "y",
        stroke: "var(--ink-2)",
        strokeDasharray: "2 3",
      }),
      plot.dot([point], {
        x: "x",
        y: "y",
        r: 4.5,
        fill: "var(--ink)",
        stroke: "var(--paper)",
        strokeWidth: 1.5,
      }),
      plot.text([point], {
        ...HALO,
        x: "x",
        y: "y",
        dx,
        dy,
        text: "label",
        fill: "var(--ink)",
      }),
    ];
  });
}

/** Its points count for the scale, as events of no series. */
function withPoints({ points = [], ...input }: ParabolaChartInput): PathsChartInput {
  return { ...input, events: points.map(({ x, y, label }) => ({ seriesId: "", x, y, label })) };
}

export const parabolaChart: ChartKind<ParabolaChartInput> = {
  ...pathsChart,
  frame: (input, width) => pathsFrame(withPoints(input), width),
  options: parabolaOptions,
};
