/** How far a drawing lies from the truth, in words. */
import type { DrawnAxis } from "../widgets/model-definition.ts";
import { axisText } from "./drawing.ts";

interface Line {
  readonly xs: readonly number[];
  readonly x: Pick<DrawnAxis, "unit" | "label">;
  readonly y: Pick<DrawnAxis, "unit" | "step">;
}

/** The widest gap by its place, and the mean one; or that there is none to speak of. */
export function lineGapInWords(
  { xs, x, y }: Line,
  said: readonly number[],
  is: readonly number[],
): string {
  const gaps = is.map((value, i) => Math.abs(said[i]! - value));
  const widest = gaps.indexOf(Math.max(...gaps));
  const mean = gaps.reduce((total, gap) => total + gap, 0) / gaps.length;
  if (gaps[widest]! <= y.step) {
    return `Your line is right everywhere, to within ${axisText(y, y.step)}.`;
  }
  const side = said[widest]! > is[widest]! ? "too high" : "too low";
  // A bare count says little: "at day 1".
  const at = `${x.unit === "count" ? `${x.label.toLowerCase()} ` : ""}${axisText(x, xs[widest]!)}`;
  return `You are furthest off at ${at}: you drew ${axisText(y, said[widest]!)}, it is ${axisText(y, is[widest]!)}, so you were ${axisText(y, gaps[widest]!)} ${side}. On average your line is ${axisText(y, mean)} away.`;
}

/** Shares of a drawing: bars of any height, made to add up to one. */
export function sharesOf(bars: readonly number[]): readonly number[] {
  const total = bars.reduce((sum, bar) => sum + bar, 0);
  return bars.map((bar) => (total === 0 ? 0 : bar / total));
}

interface Bars {
  readonly edges: readonly number[];
  readonly x: Pick<DrawnAxis, "unit">;
}

function fullest(shares: readonly number[]): number {
  return shares.indexOf(Math.max(...shares));
}

/** How many of 100 the two pictures agree on, and where each is fullest. */
export function histogramGapInWords(
  { edges, x }: Bars,
  said: readonly number[],
  is: readonly number[],
): string {
  const shared = is.reduce((total, share, i) => total + Math.min(share, said[i]!), 0);
  const range = (bin: number): string =>
    bin === edges.length - 2
      ? `${axisText(x, edges[bin]!)} and more`
      : `${axisText(x, edges[bin]!)} to ${axisText(x, edges[bin + 1]!)}`;
  const [mine, theirs] = [fullest(said), fullest(is)];
  const where =
    mine === theirs
      ? `Both are fullest at ${range(theirs)}.`
      : `You put most at ${range(mine)}; most are at ${range(theirs)}.`;
  return `Of every 100, your picture has ${axisText({ unit: "count" }, shared * 100, 1)} where they are. ${where}`;
}
