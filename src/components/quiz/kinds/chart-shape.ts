/** Where the points of a small chart lie. Plain numbers for drawing only; grading never reads them. */
export interface ChartLine {
  readonly label: string;
  readonly ys: readonly number[];
  readonly role?: string | undefined;
}

export interface ChartFrame {
  readonly min: number;
  readonly max: number;
  readonly count: number;
}

export const WIDTH = 640;
export const HEIGHT = 300;
export const LEFT = 56;
const RIGHT = 16;
const TOP = 14;
export const BOTTOM = 34;

export function xOf({ count }: ChartFrame, index: number): number {
  return LEFT + (index * (WIDTH - LEFT - RIGHT)) / Math.max(1, count - 1);
}

export function yOf({ min, max }: ChartFrame, value: number): number {
  const inside = Math.min(max, Math.max(min, value));
  return HEIGHT - BOTTOM - ((inside - min) * (HEIGHT - BOTTOM - TOP)) / (max - min);
}

/** The place on the x axis nearest to a horizontal position, a fraction of the width. */
export function indexAt(frame: ChartFrame, across: number): number {
  const step = (WIDTH - LEFT - RIGHT) / Math.max(1, frame.count - 1);
  const index = Math.round((across * WIDTH - LEFT) / step);
  return Math.min(frame.count - 1, Math.max(0, index));
}

/** The value at a vertical position, a fraction of the height, on a step. */
export function valueAt(frame: ChartFrame, down: number, step: number): number {
  const inner = HEIGHT - BOTTOM - TOP;
  const share = (HEIGHT - BOTTOM - down * HEIGHT) / inner;
  const value = frame.min + share * (frame.max - frame.min);
  const inside = Math.min(frame.max, Math.max(frame.min, value));
  return Math.round(inside / step) * step;
}

/** A tenth of a unit: finer than any screen. */
function drawn(coordinate: number): number {
  return Math.round(coordinate * 10) / 10;
}

/** The points of a line, as an SVG `points` attribute. */
export function pointsOf(frame: ChartFrame, ys: readonly number[]): string {
  return ys.map((y, index) => `${drawn(xOf(frame, index))},${drawn(yOf(frame, y))}`).join(" ");
}

/** Three to six round numbers inside the frame. */
export function ticksOf({ min, max }: ChartFrame): readonly number[] {
  const raw = (max - min) / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= raw) ?? raw;
  const first = Math.ceil(min / step);
  return Array.from(
    { length: Math.floor(max / step) - first + 1 },
    (_, index) => (first + index) * step,
  );
}
