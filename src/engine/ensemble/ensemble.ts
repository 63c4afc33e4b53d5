/**
 * Many seeded paths of one scenario in doubles.
 *
 * Grows block by block, so that a page can draw the first bands while the rest is still being computed;
 * what it has found after n paths does not depend on how the blocks were cut into calls.
 */
import { exp, ln } from "../market/elementary.ts";
import type { Scenario } from "../scenario.ts";
import type { ClosedForms } from "./closed-forms.ts";
import { closedForms } from "./closed-forms.ts";
import { makeDrawer } from "./drawer.ts";
import { liveThrough } from "./live-through.ts";
import { openLogReturns } from "./log-returns.ts";
import type { Plan } from "./plan.ts";
import { ensemblePath, makePlan } from "./plan.ts";
import type { QuantileSketch } from "./quantile-sketch.ts";
import { makeQuantileSketch } from "./quantile-sketch.ts";
import type { Average, Estimate } from "./terminal.ts";
import { makeAverage } from "./terminal.ts";

export interface EnsembleSpec {
  /** Its path is drawn again and again, from its seed. */
  readonly scenario: Scenario;
  /** How many paths; a whole number. */
  readonly paths: number;
  /** Whether every second path mirrors the shocks of the one before; true unless given. */
  readonly antithetic?: boolean;
  /** NAVs between which the ends are counted, rising; the outermost bins take what lies beyond. */
  readonly bounds?: readonly number[];
}

/** One product over all paths so far. */
export interface EnsembleProduct {
  /** NAV at each of `steps` below which the share `QUANTILES[k]` of the paths lies; null under 20 paths. */
  readonly bands: readonly Float64Array[] | null;
  readonly mean: Estimate;
  /** Its standard error takes the paths for independent; mirrored pairs make it smaller. */
  readonly median: Estimate | null;
  /** Share of paths that end below the stake. */
  readonly lossProbability: Estimate;
  /** Share of paths that end at NAV 0. */
  readonly wipedOut: number;
  /** NAVs at the end: `bounds`, even in ratio unless given, are one more than `counts`. */
  readonly histogram: {
    readonly bounds: readonly number[];
    readonly counts: readonly number[];
  } | null;
  /** Beside what was drawn, where theory knows it. */
  readonly closedForms: ClosedForms | null;
}

export interface EnsembleResult {
  /** Paths so far, and wanted. */
  readonly paths: number;
  readonly wanted: number;
  /** The steps that the bands report, the first 0 and the last the end. */
  readonly steps: Int32Array;
  readonly products: Readonly<Record<string, EnsembleProduct>>;
}

export interface Ensemble {
  /** Draws one more block of paths; false once all are drawn. */
  readonly advance: () => boolean;
  readonly result: () => EnsembleResult;
}

/** The shares of paths below each band, from lowest to highest. */
export const QUANTILES = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95] as const;
/** Most paths of one ensemble. */
export const MAX_PATHS = 1_000_000;
/** Fewer paths have no quantiles to speak of. */
export const LEAST_PATHS_FOR_BANDS = 20;
/** Paths of one block: whole pairs, and few enough for a slice of a few milliseconds. */
export const BLOCK_PATHS = 128;

const MOST_MARKS = 61;
const HISTOGRAM_BINS = 40;

/** Steps that the bands report: all where they are few, else evenly spread. */
function markedSteps(steps: number): Int32Array {
  const marks = Math.min(steps + 1, MOST_MARKS);
  return Int32Array.from({ length: marks }, (_, mark) =>
    Math.round((mark * steps) / Math.max(1, marks - 1)),
  );
}

interface Held {
  readonly plan: Plan;
  readonly sketch: QuantileSketch;
  readonly mean: Average;
  readonly loss: Average;
  wipedOut: number;
  readonly theory: ClosedForms | null;
}

/**
 * An ensemble with no paths yet.
 *
 * @throws RangeError when the scenario asks for what an ensemble does not offer, or paths are out of range
 */
export function makeEnsemble(spec: EnsembleSpec): Ensemble {
  const { scenario, paths, antithetic = true, bounds } = spec;
  if (!Number.isInteger(paths) || paths < 1 || paths > MAX_PATHS) {
    throw new RangeError(`paths must be a whole number between 1 and ${MAX_PATHS}, got ${paths}`);
  }
  const { market, products } = scenario;
  const path = ensemblePath(market);
  const openBlock = openLogReturns(path, market.stepHours);
  const at = markedSteps(path.steps);
  const held = products.map((product, index): Held => {
    return {
      plan: makePlan(product, market, `products[${index}]`),
      sketch: makeQuantileSketch(at.length),
      mean: makeAverage(),
      loss: makeAverage(),
      wipedOut: 0,
      theory: closedForms(product, market),
    };
  });
  const drawer = makeDrawer(path.steps);
  const [navs, mirrored] = [new Float64Array(at.length), new Float64Array(at.length)];
  let block = 0;
  let drawn = 0;

  const advance = (): boolean => {
    const draws = openBlock(block);
    const until = Math.min(paths, drawn + BLOCK_PATHS);
    while (drawn < until) {
      const isPair = antithetic && drawn + 1 < until;
      drawer.draw(draws);
      for (const one of held) {
        liveThrough(one.plan, drawer.returns, at, navs);
        if (isPair) liveThrough(one.plan, drawer.mirrored, at, mirrored);
        count(one, navs, isPair ? mirrored : null);
      }
      drawn += isPair ? 2 : 1;
    }
    block += 1;
    return drawn < paths;
  };
  return {
    advance,
    result: () => ({
      paths: drawn,
      wanted: paths,
      steps: at,
      products: Object.fromEntries(
        products.map(({ id }, index) => [
          id,
          summarise(held[index] as Held, at.length, drawn, bounds),
        ]),
      ),
    }),
  };
}

function count(one: Held, navs: Float64Array, mirrored: Float64Array | null): void {
  const nav = navs.at(-1) as number;
  one.sketch.add(navs);
  if (nav === 0) one.wipedOut += 1;
  const lost = nav < 1 ? 1 : 0;
  if (!mirrored) {
    one.mean.add(nav);
    one.loss.add(lost);
    return;
  }
  const other = mirrored.at(-1) as number;
  one.sketch.add(mirrored);
  if (other === 0) one.wipedOut += 1;
  one.mean.add((nav + other) / 2);
  one.loss.add((lost + (other < 1 ? 1 : 0)) / 2);
}

function summarise(
  one: Held,
  marks: number,
  paths: number,
  bounds?: readonly number[],
): EnsembleProduct {
  const { sketch } = one;
  const enough = paths >= LEAST_PATHS_FOR_BANDS;
  return {
    bands: enough ? bandsOf(sketch, marks) : null,
    mean: one.mean.estimate(),
    median: enough ? medianOf(sketch, marks - 1, paths) : null,
    lossProbability: one.loss.estimate(),
    wipedOut: paths > 0 ? one.wipedOut / paths : 0,
    histogram: enough ? histogramOf(sketch, marks - 1, bounds) : null,
    closedForms: one.theory,
  };
}

/** One list a quantile, one entry a step. */
function bandsOf(sketch: QuantileSketch, marks: number): Float64Array[] {
  const bands = QUANTILES.map(() => new Float64Array(marks));
  for (let mark = 0; mark < marks; mark += 1) {
    sketch.quantiles(mark, QUANTILES).forEach((value, index) => {
      (bands[index] as Float64Array)[mark] = value;
    });
  }
  return bands;
}

/** The median and half the width of its one-sigma interval of order statistics. */
function medianOf(sketch: QuantileSketch, mark: number, paths: number): Estimate {
  const off = 0.5 / Math.sqrt(paths);
  const [low = 0, value = 0, high = 0] = sketch.quantiles(mark, [0.5 - off, 0.5, 0.5 + off]);
  return { value, standardError: (high - low) / 2 };
}

/** Between the given bounds; else forty bins of equal ratio over all but the outermost half percent on either side. */
function histogramOf(
  sketch: QuantileSketch,
  mark: number,
  given?: readonly number[],
): NonNullable<EnsembleProduct["histogram"]> {
  if (given) return { bounds: given, counts: sketch.histogram(mark, given) };
  const [lowest = 0, high = 0] = sketch.quantiles(mark, [0.005, 0.995]);
  const low = Math.max(lowest, high / 1e6);
  const width = ln(high / low) / HISTOGRAM_BINS;
  const bounds =
    high > low
      ? Array.from({ length: HISTOGRAM_BINS + 1 }, (_, bin) => low * exp(bin * width))
      : [low, high];
  return { bounds, counts: sketch.histogram(mark, bounds) };
}
