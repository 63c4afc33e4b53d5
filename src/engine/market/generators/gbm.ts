/**
 * Geometric Brownian motion: independent normal log returns.
 *
 * log return of a step = (μ − σ²/2)·dt + σ·√dt·Z. Mean price e^(μT), median e^((μ − σ²/2)T).
 */
import type { PathKind } from "../path-kind.ts";
import { makeRandom } from "../random.ts";
import type { DrawnPath } from "./drawn-path.ts";
import { DRAWN_FIELDS, fromLogReturns, stepTerms } from "./drawn-path.ts";

export interface GbmPath extends DrawnPath {
  readonly kind: "gbm";
}

export const gbmPath: PathKind<GbmPath> = {
  help: "Geometric Brownian motion.",
  bringsStart: false,
  fields: DRAWN_FIELDS,
  make: (spec, context) => {
    const { mean, deviation } = stepTerms(spec, context.stepHours);
    const random = makeRandom(spec.seed);
    return fromLogReturns(context, spec.steps, () => mean + deviation * random.normal());
  },
};
