/**
 * Autocorrelated log returns: a first-order autoregression of the shocks.
 *
 * x_t = a·x_{t−1} + √(1 − a²)·Z_t keeps each step's volatility at σ whatever a is; a above 0 makes
 * trends, below 0 makes chop.
 */
import type { PathKind } from "../path-kind.ts";
import { makeRandom } from "../random.ts";
import type { DrawnPath } from "./drawn-path.ts";
import { DRAWN_FIELDS, fromLogReturns, stepTerms } from "./drawn-path.ts";

export interface AutocorrelatedPath extends DrawnPath {
  readonly kind: "autocorrelated";
  /** Correlation of a step's shock with the step before. */
  readonly autocorrelation: string;
}

export const autocorrelatedPath: PathKind<AutocorrelatedPath> = {
  help: "Log returns that lean on the step before.",
  bringsStart: false,
  fields: {
    ...DRAWN_FIELDS,
    autocorrelation: {
      type: "decimal",
      above: "-1",
      below: "1",
      help: "Correlation with the step before.",
    },
  },
  make: (spec, context) => {
    const { mean, deviation } = stepTerms(spec, context.stepHours);
    const random = makeRandom(spec.seed);
    const carry = Number(spec.autocorrelation);
    const fresh = Math.sqrt(1 - carry * carry);
    let shock = 0;
    return fromLogReturns(context, spec.steps, (step) => {
      shock = step === 0 ? random.normal() : carry * shock + fresh * random.normal();
      return mean + deviation * shock;
    });
  },
};
