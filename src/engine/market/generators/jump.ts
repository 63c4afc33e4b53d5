/**
 * Merton's jumps: a geometric Brownian motion that also jumps at random times.
 *
 * Jumps arrive λ times a year; the log of a jump is normal with mean m and deviation s. The drift is
 * lowered by λ·(e^(m + s²/2) − 1), so that the mean price still grows like e^(μT). Source: R. C. Merton,
 * Option pricing when underlying stock returns are discontinuous (1976).
 */
import { exp } from "../elementary.ts";
import type { PathKind } from "../path-kind.ts";
import type { Random } from "../random.ts";
import { makeRandom } from "../random.ts";
import type { DrawnPath } from "./drawn-path.ts";
import { DRAWN_FIELDS, fromLogReturns, stepTerms } from "./drawn-path.ts";

export interface JumpPath extends DrawnPath {
  readonly kind: "jump";
  readonly jumpsPerYear: string;
  /** Mean of the log of a jump. */
  readonly jumpMean: string;
  /** Deviation of the log of a jump. */
  readonly jumpVolatility: string;
}

/** A Poisson count by multiplying uniforms until they fall below e^(−mean). */
function poisson(random: Random, threshold: number): number {
  let count = 0;
  for (let left = random.uniform(); left > threshold; left *= random.uniform()) count += 1;
  return count;
}

export const jumpPath: PathKind<JumpPath> = {
  help: "Geometric Brownian motion with jumps.",
  bringsStart: false,
  fields: {
    ...DRAWN_FIELDS,
    // Counted against e^(−jumps a step), which a double holds up to 745.
    jumpsPerYear: { type: "decimal", min: "0", max: "700", help: "Jumps a year, on average." },
    jumpMean: { type: "decimal", min: "-5", max: "5", help: "Mean of the log of a jump." },
    jumpVolatility: { type: "decimal", min: "0", max: "5", help: "Deviation of a jump’s log." },
  },
  make: (spec, context) => {
    const { mean, deviation } = stepTerms(spec, context.stepHours);
    const random = makeRandom(spec.seed);
    const jumpMean = Number(spec.jumpMean);
    const jumpDeviation = Number(spec.jumpVolatility);
    const perStep = (Number(spec.jumpsPerYear) * context.stepHours) / 8760;
    const threshold = exp(-perStep);
    const compensation = perStep * (exp(jumpMean + (jumpDeviation * jumpDeviation) / 2) - 1);
    return fromLogReturns(context, spec.steps, () => {
      const diffusion = mean - compensation + deviation * random.normal();
      const jumps = poisson(random, threshold);
      return diffusion + jumps * jumpMean + Math.sqrt(jumps) * jumpDeviation * random.normal();
    });
  },
};
