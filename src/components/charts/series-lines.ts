/** Lines of several series with their end labels and events: shared by the kinds that draw paths. */
import type { Markish } from "@observablehq/plot";
import { HALO } from "./axes.ts";
import type { ChartEvent, ChartPoint, ChartSeries, Frame, Plot } from "./chart-spec.ts";
import { decimate } from "./decimate.ts";
import { spread } from "./end-labels.ts";
import { isNarrow, placeX, placeY } from "./frame.ts";
import { textWidth } from "./text-width.ts";
import { PRODUCT_STYLES } from "./product-style.ts";

/** Beyond so many events a ring each would hide the line; small dots are drawn instead. */
const MOST_RINGS = 60;
const LINE_HEIGHT = 16;
/** Long, ragged lines are drawn thinner. */
const MANY_POINTS = 300;

export function seriesLines(plot: Plot, frame: Frame, series: readonly ChartSeries[]): Markish[] {
  const columns = Math.round((frame.width - frame.marginLeft - frame.marginRight) / 1.5);
  return series.flatMap(({ points, role }) => {
    const { colour, dash, width: usual } = PRODUCT_STYLES[role];
    const width = points.length > MANY_POINTS ? usual * 0.65 : usual;
    const drawn = decimate(points, columns).map((point) => drawable(point, frame));
    const line = plot.line(drawn, {
      x: "x",
      y: "y",
      stroke: colour,
      strokeWidth: width,
      strokeLinejoin: "round",
      strokeLinecap: role === "underlying" ? "round" : "butt",
      ...(dash === undefined ? {} : { strokeDasharray: dash }),
    });
    const alone = drawn.filter((_, index) => isAlone(drawn, index));
    return [line, plot.dot(alone, { x: "x", y: "y", r: width, fill: colour })];
  });
}

/** On a log scale nothing at or near zero has a place. */
function drawable(point: ChartPoint, { y }: Frame): ChartPoint {
  const below = y.type === "log" && point.y !== null && point.y < y.domain[0];
  return below ? { ...point, y: null } : point;
}

/** A point between gaps: a line would not show it. */
function isAlone(points: readonly ChartPoint[], index: number): boolean {
  const gap = (at: number): boolean => (points[at]?.y ?? null) === null;
  return !gap(index) && gap(index - 1) && gap(index + 1);
}

export interface EndLabel {
  readonly text: string;
  readonly colour: string;
  readonly y: number;
}

/** What each line is called at its end: its name and its last value, on two lines where room is short. */
export function endLabelsOf(
  series: readonly ChartSeries[],
  formatY: (y: number) => string,
  narrow: boolean,
): readonly EndLabel[] {
  return series.flatMap(({ label, role, points }) => {
    const last = points.findLast((point) => point.y !== null)?.y ?? null;
    if (last === null) return [];
    const value = formatY(last);
    const breaks = narrow && label.length + value.length > 12;
    const text = label === "" ? value : `${label}${breaks ? "\n" : " "}${value}`;
    return [{ text, colour: PRODUCT_STYLES[role].colour, y: last }];
  });
}

/** Room that the labels need to the right of the lines. */
export function endLabelRoom(labels: readonly EndLabel[]): number {
  const lines = labels.flatMap((label) => label.text.split("\n"));
  return 14 + Math.max(0, ...lines.map((line) => textWidth(line) + 2));
}

export function endLabelMarks(plot: Plot, frame: Frame, labels: readonly EndLabel[]): Markish[] {
  const tallest = Math.max(1, ...labels.map((label) => label.text.split("\n").length));
  const [low, high] = frame.y.domain;
  const wishes = labels.map(({ y }) => placeY(frame, Math.min(high, Math.max(low, y))));
  const gap = tallest * LINE_HEIGHT + (tallest > 1 ? 3 : 0);
  const bottom = frame.height - frame.marginBottom;
  const places = spread(wishes, gap, frame.marginTop + 4, bottom - 4);
  return labels.map(({ text, colour }, index) =>
    plot.text([{ text }], {
      text: "text",
      x: () => frame.x.domain[1],
      y: () => low,
      dx: 9,
      dy: (places[index] ?? 0) - bottom,
      textAnchor: "start",
      fill: colour,
      fontWeight: 600,
      lineHeight: 1.15,
    }),
  );
}

export function eventMarks(
  plot: Plot,
  frame: Frame,
  series: readonly ChartSeries[],
  events: readonly ChartEvent[],
): Markish[] {
  const many = events.length > MOST_RINGS;
  return events.flatMap((event) => {
    const line = series.find(({ id }) => id === event.seriesId);
    const { colour } = PRODUCT_STYLES[line?.role ?? "underlying"];
    const ring = many
      ? { r: 1.6, fill: colour }
      : { r: 4.5, fill: "var(--paper)", stroke: colour, strokeWidth: 2 };
    const dot = plot.dot([event], { x: "x", y: "y", ...ring });
    const label = event.label ?? "";
    return many || label === ""
      ? [dot]
      : [dot, eventLabel(plot, frame, event, freePlace(line, event), colour)];
  });
}

/** Where a name has room beside its point: how many half widths to the side (−1 is left), and how far down. */
export interface FreePlace {
  readonly side: number;
  readonly dy: number;
}

/** Over the point or under it, on the side that the line leaves free; beside it where the line turns up. */
export function freePlace(
  line: ChartSeries | undefined,
  { x, y, below = false }: Pick<ChartEvent, "x" | "y" | "below">,
): FreePlace {
  const points = line?.points ?? [];
  const before = points.findLast((point) => point.x < x)?.y ?? y;
  const after = points.find((point) => point.x > x)?.y ?? y;
  const dy = below ? 17 : -14;
  const rising = Math.sign(y - before) + Math.sign(after - y);
  if (Math.abs(rising) === 2) return { side: (below ? 1 : -1) * Math.sign(rising), dy };
  if (before > y && after > y && !below) return { side: -1.25, dy: 4 };
  return { side: 0, dy };
}

function eventLabel(
  plot: Plot,
  frame: Frame,
  event: ChartEvent,
  { side, dy }: FreePlace,
  fill: string,
): Markish {
  const label = event.label ?? "";
  const half = textWidth(label) / 2;
  const at = placeX(frame, event.x);
  const right = frame.width - (isNarrow(frame) ? 4 : frame.marginRight);
  const inside = Math.min(right - half, Math.max(half + 2, at + side * half));
  return plot.text([event], {
    ...HALO,
    x: "x",
    y: "y",
    dx: inside - at,
    dy,
    text: () => label,
    fill,
  });
}
