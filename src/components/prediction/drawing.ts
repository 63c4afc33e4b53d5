/** What is drawn by hand: places along x, a value at each, and how a pointer sets them. Pure. */
import { formatParameter, spokenParameter } from "../../format/index.ts";
import type { Frame } from "../charts/chart-spec.ts";
import { frameOf, linear, ticksOf } from "../charts/frame.ts";
import type { DrawnAxis } from "../widgets/model-definition.ts";

export interface Sheet {
  readonly shape: "line" | "bars";
  /** For a line where its handles stand, for bars the edges between them: one more than there are bars. */
  readonly xs: readonly number[];
  readonly x: Pick<DrawnAxis, "label" | "unit">;
  readonly y: DrawnAxis;
  /** Places whose value is given. */
  readonly given: readonly number[];
  readonly backdrop?: readonly number[] | undefined;
}

/** A value with its unit, to one digit more than it can be drawn. */
export function axisText(axis: Pick<DrawnAxis, "unit">, value: number, step = 0.01): string {
  return formatParameter({ kind: "number", unit: axis.unit, step }, tidy(value, step));
}

export function axisSpoken(axis: Pick<DrawnAxis, "unit">, value: number, step = 0.01): string {
  return spokenParameter({ kind: "number", unit: axis.unit, step }, tidy(value, step));
}

/** Rounded to a multiple of the step's power of ten, without the noise of binary fractions. */
export function tidy(value: number, step: number): number {
  const places = 10 ** Math.max(0, Math.ceil(-Math.log10(step)));
  return Math.round(value * places) / places + 0;
}

/** The nearest value that can be drawn. */
export function drawable({ min, max, step }: DrawnAxis, value: number): number {
  const snapped = min + Math.round((value - min) / step) * step;
  return tidy(Math.min(max, Math.max(min, snapped)), step);
}

export function sheetFrame({ xs, x, y }: Sheet, width: number): Frame {
  const [xScale, yScale] = [linear(xs[0]!, xs.at(-1)!), linear(y.min, y.max)];
  return frameOf(width, {
    x: xScale,
    y: yScale,
    xTicks: ticksOf(xScale, (value) => axisText(x, value), Math.max(3, width / 110)),
    yTicks: ticksOf(yScale, (value) => axisText(y, value)),
    xLabel: x.label,
    yLabel: y.label,
  });
}

/** Where a place stands: on its x, or in the middle of its bar. */
export function middleOf({ shape, xs }: Sheet, index: number): number {
  return shape === "line" ? xs[index]! : (xs[index]! + xs[index + 1]!) / 2;
}

export function countOf({ shape, xs }: Sheet): number {
  return shape === "line" ? xs.length : xs.length - 1;
}

/** The place and the value under a point of the sheet. */
export function pointedAt(
  sheet: Sheet,
  frame: Frame,
  left: number,
  top: number,
): { readonly index: number; readonly value: number } {
  const across = (left - frame.marginLeft) / (frame.width - frame.marginLeft - frame.marginRight);
  const up = 1 - (top - frame.marginTop) / (frame.height - frame.marginTop - frame.marginBottom);
  const [first, last] = [sheet.xs[0]!, sheet.xs.at(-1)!];
  const at = first + across * (last - first);
  let index = 0;
  for (let i = 1; i < countOf(sheet); i += 1) {
    if (Math.abs(middleOf(sheet, i) - at) < Math.abs(middleOf(sheet, index) - at)) index = i;
  }
  const { min, max } = sheet.y;
  return { index, value: drawable(sheet.y, min + up * (max - min)) };
}

/** A quick stroke passes over places between two events: they get the values on the straight way. */
export function stroke(
  sheet: Sheet,
  from: { readonly index: number; readonly value: number } | undefined,
  to: { readonly index: number; readonly value: number },
): readonly (readonly [index: number, value: number])[] {
  if (from === undefined || from.index === to.index) return [[to.index, to.value]];
  const steps = Math.abs(to.index - from.index);
  return Array.from({ length: steps }, (_, i) => {
    const share = (i + 1) / steps;
    const index = from.index + Math.sign(to.index - from.index) * (i + 1);
    return [index, drawable(sheet.y, from.value + share * (to.value - from.value))] as const;
  });
}
