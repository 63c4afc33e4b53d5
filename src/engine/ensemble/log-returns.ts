/**
 * Log returns of many paths. A kind of path that an ensemble offers is one line here.
 *
 * However the sliders stand, the k-th path of a seed is made of the same normals in the same order
 * (common random numbers), so what a reader sees move is the parameter's doing and not the draw's.
 * Jumps have a stream of their own for the same reason.
 */
import { exp } from "../market/elementary.ts";
import type { AutocorrelatedPath } from "../market/generators/autocorrelated.ts";
import { stepTerms } from "../market/generators/drawn-path.ts";
import type { GbmPath } from "../market/generators/gbm.ts";
import type { JumpPath } from "../market/generators/jump.ts";
import { fillNormals, openStream, uniform } from "./normals.ts";

export type EnsemblePath = GbmPath | JumpPath | AutocorrelatedPath;

/** One block's draws: what every step has in common, its shock, and its jump where there are any. */
export interface LogReturns {
  /** Log return of a step without shock and jump. */
  readonly mean: number;
  /** Draws the next path's shocks into `shocks`, its jumps, where there are any, into `jumps`. */
  readonly draw: (shocks: Float64Array, jumps: Float64Array) => void;
  readonly hasJumps: boolean;
}

/** Opens the draws of one block. */
export type OpenBlock = (block: number) => LogReturns;

function gbm(spec: GbmPath, stepHours: number): OpenBlock {
  const { mean, deviation } = stepTerms(spec, stepHours);
  return (block) => {
    const stream = openStream(`${spec.seed}/${block}`);
    return {
      mean,
      hasJumps: false,
      draw: (shocks) => {
        fillNormals(stream, shocks);
        for (let step = 0; step < shocks.length; step += 1) {
          shocks[step] = deviation * (shocks[step] as number);
        }
      },
    };
  };
}

function autocorrelated(spec: AutocorrelatedPath, stepHours: number): OpenBlock {
  const { mean, deviation } = stepTerms(spec, stepHours);
  const carry = Number(spec.autocorrelation);
  const fresh = Math.sqrt(1 - carry * carry);
  return (block) => {
    const stream = openStream(`${spec.seed}/${block}`);
    return {
      mean,
      hasJumps: false,
      draw: (shocks) => {
        fillNormals(stream, shocks);
        let shock = 0;
        for (let step = 0; step < shocks.length; step += 1) {
          const normal = shocks[step] as number;
          shock = step === 0 ? normal : carry * shock + fresh * normal;
          shocks[step] = deviation * shock;
        }
      },
    };
  };
}

function jump(spec: JumpPath, stepHours: number): OpenBlock {
  const { mean, deviation } = stepTerms(spec, stepHours);
  const jumpMean = Number(spec.jumpMean);
  const jumpDeviation = Number(spec.jumpVolatility);
  const perStep = (Number(spec.jumpsPerYear) * stepHours) / 8760;
  const threshold = exp(-perStep);
  const compensation = perStep * (exp(jumpMean + (jumpDeviation * jumpDeviation) / 2) - 1);
  return (block) => {
    const stream = openStream(`${spec.seed}/${block}`);
    const jumpStream = openStream(`${spec.seed}/${block}/jumps`);
    const one = new Float64Array(1);
    const drawJump = (): number => {
      let count = 0;
      for (let left = uniform(jumpStream); left > threshold; left *= uniform(jumpStream))
        count += 1;
      if (count === 0) return 0;
      fillNormals(jumpStream, one);
      return count * jumpMean + Math.sqrt(count) * jumpDeviation * (one[0] as number);
    };
    return {
      mean: mean - compensation,
      hasJumps: true,
      draw: (shocks, jumps) => {
        fillNormals(stream, shocks);
        for (let step = 0; step < shocks.length; step += 1) {
          shocks[step] = deviation * (shocks[step] as number);
          jumps[step] = drawJump();
        }
      },
    };
  };
}

/** The kinds of path an ensemble offers. */
export const ENSEMBLE_PATHS = { gbm, jump, autocorrelated } satisfies {
  [Kind in EnsemblePath["kind"]]: (
    spec: Extract<EnsemblePath, { kind: Kind }>,
    stepHours: number,
  ) => OpenBlock;
};

/** The draws of a path. */
export function openLogReturns(spec: EnsemblePath, stepHours: number): OpenBlock {
  const open = ENSEMBLE_PATHS[spec.kind] as (spec: EnsemblePath, stepHours: number) => OpenBlock;
  return open(spec, stepHours);
}
