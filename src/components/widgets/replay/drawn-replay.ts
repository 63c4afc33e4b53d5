/**
 * A replay as it travels from the build to the island: numbers to draw, thinned to what a chart can show,
 * and the exact figures of the table as text.
 */
import { dayNumber } from "../../../engine/index.ts";
import type { Plain, Summary } from "../../../engine/index.ts";
import { toSignificantDigits } from "../../../format/index.ts";
import { TABLE_LEVERAGES, tokenId } from "./replay-scenario.ts";
import type { ReplayValues } from "./replay-scenario.ts";
import { multipleByVariance, multipleOf } from "./replay.quantities.ts";
import type { ReplayResult } from "./replay.quantities.ts";

export interface DrawnReplay {
  /** What was replayed: "index", or "your prices". */
  readonly subject: string;
  readonly leverage: number;
  readonly rule: string;
  readonly closes: number;
  /** Day numbers. */
  readonly x: readonly number[];
  readonly index: readonly number[];
  readonly chosen:
    | {
        readonly nav: readonly number[];
        readonly multiple: string;
        readonly drawdown: string;
        readonly wipedOut: boolean;
      }
    | undefined;
  /** Terminal multiples as text, by product id. */
  readonly table: Readonly<Record<string, string>>;
  /** The same by the formula of the variance, for tokens. */
  readonly byVariance: Readonly<Record<string, string>>;
  readonly variance: number;
}

const MOST_POINTS = 700;

/** Evenly spaced ticks, the first and last among them, with each line's extremes kept. */
function ticksToDraw(length: number, lines: readonly Float64Array[]): readonly number[] {
  if (length <= MOST_POINTS) return Array.from({ length }, (_, i) => i);
  const kept = new Set([0, length - 1]);
  const buckets = Math.floor(MOST_POINTS / (2 * lines.length + 1));
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const from = Math.floor((bucket * length) / buckets);
    const to = Math.floor(((bucket + 1) * length) / buckets);
    kept.add(from);
    for (const line of lines) {
      let [low, high] = [from, from];
      for (let i = from; i < to; i += 1) {
        if (line[i]! < line[low]!) low = i;
        if (line[i]! > line[high]!) high = i;
      }
      kept.add(low).add(high);
    }
  }
  return [...kept].sort((a, b) => a - b);
}

/** Six significant digits: beyond what a chart can show, short enough to ship. */
const drawable = (value: number): number => toSignificantDigits(value, 6);

export function drawReplay(
  result: ReplayResult,
  values: ReplayValues,
  subject = "index",
): DrawnReplay {
  const index = result.products["index"]!;
  const chosen = result.products["chosen"];
  const ticks = ticksToDraw(
    result.days.length,
    chosen === undefined ? [index.nav] : [index.nav, chosen.nav],
  );
  const summary: Plain<Summary> | undefined = chosen?.summary;
  return {
    subject,
    leverage: values.L,
    rule: values.rule,
    closes: result.days.length,
    x: ticks.map((i) => dayNumber(result.days[i]!)),
    index: ticks.map((i) => drawable(index.nav[i]!)),
    chosen:
      chosen === undefined || summary === undefined
        ? undefined
        : {
            nav: ticks.map((i) => drawable(chosen.nav[i]!)),
            multiple: multipleOf(chosen),
            drawdown: summary.maxDrawdown,
            wipedOut: summary.wipedOutAt !== null,
          },
    table: Object.fromEntries(
      ["index", ...TABLE_LEVERAGES.map(tokenId)].map((id) => [id, multipleOf(result.products[id])]),
    ),
    byVariance: Object.fromEntries(
      TABLE_LEVERAGES.map((L) => [tokenId(L), multipleByVariance(result, L)]),
    ),
    variance: drawable(result.variance),
  };
}
