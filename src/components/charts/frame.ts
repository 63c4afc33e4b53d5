/** The geometry of a drawing: margins, scales, and where a value lies. */
import type { Frame, Scale, Tick } from "./chart-spec.ts";
import { dateTicks } from "./date-ticks.ts";
import { textWidth, widestText } from "./text-width.ts";
import { linearTicks, withoutEmptyDecimals } from "./ticks.ts";
import { wrapped } from "./wrap.ts";

/** Widths at which the build draws; between them the drawing is scaled. */
export const NARROW = 340;
export const WIDE = 640;
/** From this width of its place on, the wide drawing is shown. `charts.css` holds the same number. */
export const WIDE_FROM = 590;

/** Height ÷ width of the two shapes, the same at build and in the browser: no layout shift. */
const NARROW_RATIO = 0.78;
const WIDE_RATIO = 0.5;

export const FONT_SIZE = 13;
/** Height of a drawing of that width; `stretch` makes a kind taller or flatter than usual. */
export function heightOf(width: number, stretch = 1): number {
  return Math.round(width * (width < WIDE_FROM ? NARROW_RATIO : WIDE_RATIO) * stretch);
}

export function isNarrow(frame: Pick<Frame, "width">): boolean {
  return frame.width < WIDE_FROM;
}

/** What a kind says about its picture; the rest follows from the width. */
export interface FramePlan {
  readonly x: Scale;
  readonly y: Scale;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly xLabel: string;
  readonly yLabel: string;
  /** Room to the right of the picture, for labels. */
  readonly right?: number | undefined;
  /** Room above it, besides that of the axis name. */
  readonly above?: number | undefined;
  /** Taller or flatter than usual. */
  readonly stretch?: number | undefined;
}

/** Margins that hold the texts of the axes, and x ticks thinned until they fit. */
export function frameOf(width: number, plan: FramePlan): Frame {
  const { x, y, xTicks, yLabel, right, above = 0, stretch } = plan;
  // "day 3" names its axis.
  const named = xTicks.some(({ label }) => label.startsWith(`${plan.xLabel.toLowerCase()} `));
  const xLabel = named ? "" : plan.xLabel;
  const labels = withoutEmptyDecimals(plan.yTicks.map(({ label }) => label));
  const yTicks = plan.yTicks.map(({ value }, i) => ({ value, label: labels[i]! }));
  const marginLeft = 15 + widestText(labels);
  const last = xTicks.at(-1) ?? { value: x.domain[0], label: "" };
  const half = Math.ceil(textWidth(last.label) / 2);
  const marginRight = Math.max(
    right ?? 8 + half,
    roomBeside(width - marginLeft, share(x, last.value), half),
  );
  const room = width - marginLeft - marginRight;
  const [first = last] = xTicks;
  const apart = room * (share(x, last.value) - share(x, first.value));
  const name = wrapped(yLabel, width);
  return {
    ...{ width, height: heightOf(width, stretch), marginLeft, marginRight },
    ...{ x, y, yTicks, xLabel, yLabel: name.join("\n"), xTicks: fittingTicks(xTicks, apart) },
    marginTop: (yLabel === "" ? 12 : 12 + 16 * name.length) + above,
    marginBottom: xLabel === "" ? 30 : 46,
  };
}

/** The margin that keeps a text of that half width, so far along the scale, inside the drawing. */
function roomBeside(span: number, along: number, half: number): number {
  return along > 0 ? Math.ceil(span - (span - half - 4) / along) : 0;
}

/** Ticks of a linear scale with their texts. */
export function ticksOf(
  { domain }: Scale,
  format: (value: number) => string,
  count = 5,
): readonly Tick[] {
  return namedTicks(linearTicks(domain, count), format);
}

/** Texts of ticks; where all are whole, none has zeros behind a point. */
export function namedTicks(
  values: readonly number[],
  format: (value: number) => string,
): readonly Tick[] {
  const ticks = values.map((value) => ({ value, label: format(value) }));
  if (!ticks.every(({ label }) => ZEROS.test(label))) return ticks;
  return ticks.map(({ value, label }) => ({ value, label: label.replace(ZEROS, "") }));
}
const ZEROS = /\.0+(?!\d)/;

/** Ticks along x that suit the width; whole numbers alone when all values are whole. */
export function xTicksOf(
  values: readonly number[],
  x: Scale,
  width: number,
  format: (value: number) => string,
): readonly Tick[] {
  const whole = values.every((value) => Number.isInteger(value));
  const ticks = ticksOf(x, format, xTickCount(width));
  return ticks.filter(({ value }) => !whole || Number.isInteger(value));
}

/** Ticks along an axis of days. */
export function dayTicksOf(x: Scale, width: number): readonly Tick[] {
  return dateTicks(x.domain, xTickCount(width));
}

function xTickCount(width: number): number {
  return Math.max(2, Math.round(width / 110));
}

/** A linear scale over exactly this domain. */
export function linear(low: number, high: number): Scale {
  return { type: "linear", domain: [low, high] };
}

/** Horizontal position of x in the drawing. */
export function placeX(frame: Frame, x: number): number {
  const span = frame.width - frame.marginLeft - frame.marginRight;
  return frame.marginLeft + share(frame.x, x) * span;
}

/** Vertical position of y in the drawing; up is smaller. */
export function placeY(frame: Frame, y: number): number {
  const span = frame.height - frame.marginTop - frame.marginBottom;
  return frame.marginTop + (1 - share(frame.y, y)) * span;
}

/** How far along the scale a value lies: 0 at the low end, 1 at the high end. */
function share({ type, domain: [low, high] }: Scale, value: number): number {
  if (type === "linear") return (value - low) / (high - low);
  return Math.log(Math.max(value, Number.MIN_VALUE) / low) / Math.log(high / low);
}

/** Smallest and largest of the numbers; undefined when there are none. */
export function extentOf(values: Iterable<number | null>): [number, number] | undefined {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (value === null || !Number.isFinite(value)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low <= high ? [low, high] : undefined;
}

/** A linear domain with room above and below; never empty. */
export function paddedDomain(
  extent: readonly [number, number] | undefined,
  pad = 0.06,
): [number, number] {
  if (extent === undefined) return [0, 1];
  const [low, high] = extent;
  if (high - low <= Math.abs(high) * 1e-12)
    return [low - (Math.abs(low) * 0.1 || 1), high + (Math.abs(high) * 0.1 || 1)];
  const room = (high - low) * pad;
  return [low - room, high + room];
}

/** More decades than this on one axis would show nothing of any of them. */
const MOST_DECADES = 12;

/** A log domain with room above and below; `extent` of positive numbers. Its least values may fall off. */
export function paddedLogDomain(extent: readonly [number, number] | undefined): [number, number] {
  if (extent === undefined) return [1, 10];
  const high = extent[1];
  const low = Math.max(extent[0], high / 10 ** MOST_DECADES);
  const factor = Math.max((high / low) ** 0.05, 1.02);
  return [low / factor, high * factor];
}

/** Ticks with texts, leaving out as many between as it takes; the first and the last stand so far apart. */
export function fittingTicks(ticks: readonly Tick[], apart: number): readonly Tick[] {
  const each = widestText(ticks.map((tick) => tick.label)) + 14;
  const every = Math.max(1, Math.ceil((each * (ticks.length - 1)) / Math.max(1, apart)));
  return ticks.filter((_, index) => index % every === 0);
}
