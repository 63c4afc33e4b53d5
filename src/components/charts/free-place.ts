/** Where a name has room beside its point: inside the plot, and over no line and no other name. */
import type { ChartPoint, Frame } from "./chart-spec.ts";
import { placeX, placeY } from "./frame.ts";
import { textWidth } from "./text-width.ts";

/** A place beside a point: to its left (−1), to its right or over it (0), so far from it and so far down. */
export interface Place {
  readonly side: -1 | 0 | 1;
  readonly dy: number;
  readonly gap?: number;
}

/** What a name is to keep clear of, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Lines in the values of the chart, boxes in its pixels. */
export interface Surroundings {
  readonly lines: readonly (readonly ChartPoint[])[];
  readonly boxes?: readonly Box[];
}

interface Named {
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

/** A place that has been found, as the text mark takes it. */
export interface Placed {
  readonly dx: number;
  readonly dy: number;
  readonly box: Box;
  readonly isFree: boolean;
}

/** Half of what a line of text takes, and of what a dot takes. */
const HALF_LINE = 7;
const HALF_DOT = 6;
/** How far a name may reach over the plot, towards the axis name, and under it, towards the numbers. */
const [OVER, UNDER] = [16, 5];

/** A line under a name is read through; two names in one place, or one on the axis, are not. */
const WORSE = 3;

const [ABOVE, BELOW] = [-14, 17];
/** All places beside a point: over it, under it, level with it, and a line higher. */
export const AROUND: readonly Place[] = [
  ...([0, -1, 1] as const).map((side) => ({ side, dy: ABOVE })),
  ...([0, -1, 1] as const).map((side) => ({ side, dy: BELOW })),
  ...([-1, 1] as const).map((side) => ({ side, dy: 4, gap: 9 })),
  ...([0, -1, 1] as const).map((side) => ({ side, dy: 2 * ABOVE })),
];

/** The first of the places that is free; the least crowded one where none is. */
export function freePlace(
  frame: Frame,
  named: Named,
  places: readonly Place[],
  { lines, boxes = [] }: Surroundings,
): Placed {
  const at = { x: placeX(frame, named.x), y: placeY(frame, named.y) };
  const drawn = lines.map((line) => inPixels(frame, line));
  const taken = [...boxes, dotBox(frame, named)];
  const found = places.map((place) => {
    const box = boxBeside(frame, at, named.label, place);
    const crowd =
      drawn.filter((line) => crosses(line, box)).length +
      WORSE * taken.filter((other) => overlaps(other, box)).length +
      (isInside(frame, box) ? 0 : WORSE);
    const dx = (box.left + box.right) / 2 - at.x;
    return { dx, dy: place.dy, box, crowd, isFree: crowd === 0 };
  });
  return found.reduce((best, place) => (place.crowd < best.crowd ? place : best));
}

/** What the dot at a point takes. */
export function dotBox(frame: Frame, { x, y }: Pick<Named, "x" | "y">): Box {
  return around(placeX(frame, x), placeY(frame, y), HALF_DOT, HALF_DOT);
}

/** The box of a name there, moved sideways into the plot. */
function boxBeside(frame: Frame, at: Spot, label: string, { side, dy, gap = 0 }: Place): Box {
  const half = textWidth(label) / 2;
  const right = frame.width - frame.marginRight - half;
  const x = Math.max(frame.marginLeft + half, Math.min(right, at.x + side * (half + gap)));
  return around(x, at.y + dy, half, HALF_LINE);
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

function around(x: number, y: number, wide: number, high: number): Box {
  return { left: x - wide, right: x + wide, top: y - high, bottom: y + high };
}

/** Above the numbers of the axis and under its name. */
function isInside({ height, marginTop, marginBottom }: Frame, { top, bottom }: Box): boolean {
  return top >= marginTop - OVER && bottom <= height - marginBottom + UNDER;
}

export function overlaps(one: Box, other: Box): boolean {
  const across = one.left < other.right && other.left < one.right;
  return across && one.top < other.bottom && other.top < one.bottom;
}

function inPixels(frame: Frame, line: readonly ChartPoint[]): readonly (Spot | null)[] {
  return line.map(({ x, y }) => (y === null ? null : { x: placeX(frame, x), y: placeY(frame, y) }));
}

function crosses(line: readonly (Spot | null)[], box: Box): boolean {
  return line.some((end, index) => {
    const start = line[index - 1];
    return !!start && end !== null && passes(start, end, box);
  });
}

/** Whether a straight stroke goes through the box: what of it lies between the sides reaches its height. */
function passes(start: Spot, end: Spot, { left, right, top, bottom }: Box): boolean {
  const [from, to] = start.x <= end.x ? [start, end] : [end, start];
  const [low, high] = [Math.max(left, from.x), Math.min(right, to.x)];
  if (low > high) return false;
  const span = to.x - from.x;
  const heights =
    span === 0
      ? [from.y, to.y]
      : [low, high].map((x) => from.y + ((x - from.x) / span) * (to.y - from.y));
  return Math.max(...heights) >= top && Math.min(...heights) <= bottom;
}
