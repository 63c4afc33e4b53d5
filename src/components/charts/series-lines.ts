/** Lines of several series with their end labels and events: shared by the kinds that draw paths. */
import type { Markish } from "@observablehq/plot";
import { HALO } from "./axes.ts";
import type { ChartEvent, ChartPoint, ChartSeries, Frame, Plot } from "./chart-spec.ts";
import { decimate } from "./decimate.ts";
import { spread } from "./end-labels.ts";
import { placeX, placeY } from "./frame.ts";
import { AROUND, dotBox, freePlace } from "./free-place.ts";
import type { Box, Place } from "./free-place.ts";
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
    // Columns of numbers: of points, each would be read and turned into numbers once more.
    const x = Float64Array.from(drawn, (point) => point.x);
    const y = Float64Array.from(drawn, (point) => point.y ?? NaN);
    const line = plot.line(x, {
      ...{ x, y },
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
  /** Where its line ends. */
  readonly x?: number;
  readonly y: number;
}

/** What each line is called at its end: its name and its last value, on two lines where room is short. */
export function endLabelsOf(
  series: readonly ChartSeries[],
  formatY: (y: number) => string,
  narrow: boolean,
): readonly EndLabel[] {
  return series.flatMap(({ label, role, points }) => {
    const last = points.findLast((point) => point.y !== null);
    if (last?.y === undefined || last.y === null) return [];
    const value = formatY(last.y);
    const breaks = narrow && label.length + value.length > 12;
    const text = label === "" ? value : `${label}${breaks ? "\n" : " "}${value}`;
    return [{ text, colour: PRODUCT_STYLES[role].colour, x: last.x, y: last.y }];
  });
}

/** Room that the labels need to the right of the lines. */
export function endLabelRoom(labels: readonly EndLabel[]): number {
  const lines = labels.flatMap((label) => label.text.split("\n"));
  return 14 + Math.max(0, ...lines.map((line) => textWidth(line) + 2));
}

/** How far along a line ends early: its name at the right edge would say that it went on. */
const EARLY = 0.6;

/** Whether the only line of a chart ends early, with room for its name. The plot stays as wide as it is. */
function endsEarly(frame: Frame, [label, ...others]: readonly EndLabel[]): boolean {
  if (label?.x === undefined || others.length > 0) return false;
  const [left, right] = frame.x.domain;
  const reach = placeX(frame, label.x) + endLabelRoom([label]);
  return label.x < left + EARLY * (right - left) && reach < frame.width - frame.marginRight;
}

export function endLabelMarks(plot: Plot, frame: Frame, labels: readonly EndLabel[]): Markish[] {
  const tallest = Math.max(1, ...labels.map((label) => label.text.split("\n").length));
  const [low, high] = frame.y.domain;
  const wishes = labels.map(({ y }) => placeY(frame, Math.min(high, Math.max(low, y))));
  const gap = tallest * LINE_HEIGHT + (tallest > 1 ? 3 : 0);
  const bottom = frame.height - frame.marginBottom;
  // A label of two lines reaches half a line further than its middle.
  const reach = 4 + ((tallest - 1) * LINE_HEIGHT) / 2;
  const places = spread(wishes, gap, frame.marginTop + reach, bottom - reach);
  const early = endsEarly(frame, labels);
  return labels.map(({ text, colour, x }, index) =>
    plot.text([{ text }], {
      text: "text",
      x: () => (early && x !== undefined ? x : frame.x.domain[1]),
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
  const dots = events.map((event) => {
    const { colour } = styleOf(series, event);
    const ring = many
      ? { r: 1.6, fill: colour }
      : { r: 4.5, fill: "var(--paper)", stroke: colour, strokeWidth: 2 };
    return plot.dot([event], { x: "x", y: "y", ...ring });
  });
  return many ? dots : [...dots, ...eventLabels(plot, frame, series, events)];
}

function styleOf(series: readonly ChartSeries[], { seriesId }: ChartEvent) {
  return PRODUCT_STYLES[series.find(({ id }) => id === seriesId)?.role ?? "underlying"];
}

function eventLabels(
  plot: Plot,
  frame: Frame,
  series: readonly ChartSeries[],
  events: readonly ChartEvent[],
): Markish[] {
  const boxes: Box[] = events.map((event) => dotBox(frame, event));
  const lines = series.map(({ points }) => points);
  return events.flatMap((event) => {
    const label = event.label ?? "";
    if (label === "") return [];
    const line = series.find(({ id }) => id === event.seriesId);
    const named = { ...event, label };
    const { dx, dy, box } = freePlace(frame, named, [sideOf(line, event), ...AROUND], {
      lines,
      boxes,
    });
    boxes.push(box);
    const fill = styleOf(series, event).colour;
    return [plot.text([event], { ...HALO, x: "x", y: "y", dx, dy, text: () => label, fill })];
  });
}

/**
 * Over the point or under it, on the side that its line leaves free; beside it where the line turns up. A line
 * that ends there is taken to go on as it came.
 */
export function sideOf(
  line: ChartSeries | undefined,
  { x, y, below = false }: Pick<ChartEvent, "x" | "y" | "below">,
): Place {
  const points = line?.points ?? [];
  const come = slope(points.findLast((point) => point.x < x)?.y, y);
  const go = slope(y, points.find((point) => point.x > x)?.y);
  const [rising, onwards] = [come ?? go ?? 0, go ?? come ?? 0];
  const dy = below ? 17 : -14;
  if (rising !== 0 && rising === onwards) return { side: below === rising > 0 ? 1 : -1, dy };
  if (rising < 0 && onwards > 0 && !below) return { side: -1, dy: 4, gap: 9 };
  return { side: 0, dy };
}

/** Up (1), down (−1) or level; undefined where one of the two is no value. */
function slope(from: number | null = null, to: number | null = null): number | undefined {
  return from === null || to === null ? undefined : Math.sign(to - from);
}
