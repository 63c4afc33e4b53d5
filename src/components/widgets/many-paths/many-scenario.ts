/** One wandering price, the underlying and a token: what is drawn again and again. */
import { Decimal, toEngine } from "../../../engine/index.ts";
import type { EnsembleSpec } from "../../../engine/ensemble/index.ts";
import type { ParameterValues, ProductSpec, Scenario } from "../../../engine/index.ts";
import { manyPathsSet } from "./parameters.ts";
import type { ManyPathsSet } from "./parameters.ts";

export type ManyPathsValues = ParameterValues<ManyPathsSet>;

/** How many paths are drawn; all in mirrored pairs. */
export const PATHS = 20_000;
/** Bins of the ends, as multiples of the stake: fifths up to four, and all beyond. */
const BIN = 0.2;
const BINS = 20;
export const BOUNDS = Array.from({ length: BINS + 2 }, (_, bin) => bin * BIN);

/** The same for every position of the sliders, so that what moves is the slider's doing. */
const SEED = 1;

function tokenOf({ hold, L }: ManyPathsValues): ProductSpec {
  const leverage = toEngine(manyPathsSet.L, L);
  if (hold === "alone") return { id: "token", kind: "static", leverage };
  const third = new Decimal(leverage).div(3).toSignificantDigits(6);
  const rule =
    hold === "daily"
      ? ({ kind: "periodic", everyHours: 24 } as const)
      : ({
          kind: "band",
          low: third.times(2).toString(),
          high: third.times(4).toString(),
        } as const);
  return { id: "token", kind: "token", leverage, rule };
}

export function manyScenario(values: ManyPathsValues): Scenario {
  return {
    market: {
      start: "100",
      stepHours: 24,
      path: {
        kind: "gbm",
        volatility: toEngine(manyPathsSet.vol, values.vol),
        drift: toEngine(manyPathsSet.drift, values.drift),
        steps: values.days,
        seed: SEED,
      },
    },
    products: [{ id: "spot", kind: "spot" }, tokenOf(values)],
  };
}

export function manySpec(values: ManyPathsValues): EnsembleSpec {
  return { scenario: manyScenario(values), paths: PATHS, bounds: BOUNDS };
}
