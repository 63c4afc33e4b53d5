/**
 * Two regimes, calm and storm, each a geometric Brownian motion; from step to step the path stays in its
 * regime or changes, so that a regime lasts its given number of days on average.
 */
import type { FieldMap, GroupField } from "../../fields.ts";
import type { PathKind } from "../path-kind.ts";
import type { Seed } from "../random.ts";
import { makeRandom } from "../random.ts";
import { DRIFT, fromLogReturns, LENGTH_AND_SEED, stepTerms, VOLATILITY } from "./drawn-path.ts";

export interface Regime {
  readonly volatility: string;
  readonly drift?: string;
  /** How long it lasts, on average. */
  readonly meanDays: string;
}

export interface RegimePath {
  readonly kind: "regime";
  /** The path begins calm. */
  readonly calm: Regime;
  readonly storm: Regime;
  readonly steps: number;
  readonly seed: Seed;
}

const REGIME_FIELDS: FieldMap = {
  volatility: VOLATILITY,
  drift: DRIFT,
  meanDays: { type: "decimal", above: "0", max: "100000", help: "Days it lasts, on average." },
};

function regimeField(help: string): GroupField {
  return { type: "group", help, fields: REGIME_FIELDS };
}

export const regimePath: PathKind<RegimePath> = {
  help: "Calm and storm by turns, each with its own volatility and drift.",
  bringsStart: false,
  fields: {
    calm: regimeField("The regime that the path begins in."),
    storm: regimeField("The other regime."),
    ...LENGTH_AND_SEED,
  },
  make: (spec, context) => {
    const random = makeRandom(spec.seed);
    const regimes = [spec.calm, spec.storm].map((regime) => ({
      ...stepTerms(regime, context.stepHours),
      change: Math.min(1, context.stepHours / 24 / Number(regime.meanDays)),
    }));
    let current = 0;
    return fromLogReturns(context, spec.steps, (step) => {
      if (step > 0 && random.uniform() < (regimes[current]?.change ?? 0)) current = 1 - current;
      const { mean, deviation } = regimes[current] ?? { mean: 0, deviation: 0 };
      return mean + deviation * random.normal();
    });
  },
};
