/**
 * What the random paths share: yearly volatility and drift, a number of steps and a seed.
 *
 * Drawn in float64 with pure-arithmetic exponentials, so that the same scenario and seed give the same
 * bits in Node, Chromium and Firefox; the prices then become exact decimals.
 */
import { exp } from "../elementary.ts";
import type { DecimalField, FieldMap } from "../../fields.ts";
import { MAX_STEPS } from "../../fields.ts";
import type { PathContext } from "../path-kind.ts";
import { requiredStart } from "../path-kind.ts";
import type { PricePath } from "../price-path.ts";
import type { Seed } from "../random.ts";

export interface DrawnPath {
  /** Yearly volatility of log returns, a fraction. */
  readonly volatility: string;
  /** Yearly arithmetic drift μ: the mean price grows like e^(μT); 0 unless given. */
  readonly drift?: string;
  readonly steps: number;
  readonly seed: Seed;
}

/** Volatility and drift of one step, as log return: mean (μ − σ²/2)·dt and deviation σ·√dt. */
export interface StepTerms {
  readonly mean: number;
  readonly deviation: number;
}

/** The terms of a step of so many hours; a year has 8,760. */
export function stepTerms(
  spec: { readonly volatility: string; readonly drift?: string },
  stepHours: number,
): StepTerms {
  const years = stepHours / 8760;
  const volatility = Number(spec.volatility);
  const drift = Number(spec.drift ?? 0);
  return {
    mean: (drift - (volatility * volatility) / 2) * years,
    deviation: volatility * Math.sqrt(years),
  };
}

/** A drawn price stays within a hundred powers of ten of its start: never 0, never infinite. */
const LOWEST = 1e-100;
const HIGHEST = 1e100;

/** Prices from log returns. */
export function fromLogReturns(
  context: PathContext,
  steps: number,
  next: (step: number) => number,
): PricePath {
  const start = requiredStart(context);
  const prices = [start];
  let ratio = 1;
  for (let step = 0; step < steps; step += 1) {
    ratio = Math.min(HIGHEST, Math.max(LOWEST, ratio * exp(next(step))));
    prices.push(start.times(ratio));
  }
  return { prices };
}

export const VOLATILITY: DecimalField = {
  type: "decimal",
  min: "0",
  max: "10",
  help: "Yearly volatility, a fraction.",
};

export const DRIFT: DecimalField = {
  type: "decimal",
  min: "-10",
  max: "10",
  optional: true,
  help: "Yearly arithmetic drift, a fraction; 0 unless given.",
};

export const LENGTH_AND_SEED = {
  steps: { type: "number", integer: true, min: 0, max: MAX_STEPS, help: "Number of steps." },
  seed: { type: "seed", help: "Seed of the draws." },
} as const satisfies FieldMap;

export const DRAWN_FIELDS = {
  volatility: VOLATILITY,
  drift: DRIFT,
  ...LENGTH_AND_SEED,
} as const satisfies FieldMap;
