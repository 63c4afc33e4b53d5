/**
 * Block bootstrap: stretches of a series of returns, drawn with replacement and joined.
 *
 * Blocks keep what a stretch of days has in common; a block that reaches the end goes on at the start
 * (circular), so every return is drawn equally often. Source: Politis and Romano, A circular
 * block-resampling procedure for stationary data (1992).
 */
import { Decimal, ZERO } from "../../decimal.ts";
import { MAX_STEPS } from "../../fields.ts";
import type { PathKind } from "../path-kind.ts";
import { requiredStart } from "../path-kind.ts";
import { compound } from "../price-path.ts";
import type { Seed } from "../random.ts";
import { makeRandom } from "../random.ts";
import { LENGTH_AND_SEED } from "./drawn-path.ts";

export interface BootstrapPath {
  readonly kind: "bootstrap";
  /** Simple returns to draw from. */
  readonly returns: readonly string[];
  readonly blockLength: number;
  readonly steps: number;
  readonly seed: Seed;
}

export const bootstrapPath: PathKind<BootstrapPath> = {
  help: "Blocks of given returns, drawn with replacement.",
  bringsStart: false,
  fields: {
    returns: {
      type: "list",
      minLength: 1,
      maxLength: MAX_STEPS,
      help: "Simple returns to draw from.",
      item: { type: "decimal", above: "-1", max: "1000", help: "A fraction." },
    },
    blockLength: { type: "number", integer: true, min: 1, max: 10_000, help: "Steps of a block." },
    ...LENGTH_AND_SEED,
  },
  make: (spec, context) => {
    const pool = spec.returns.map((value) => new Decimal(value));
    const random = makeRandom(spec.seed);
    let from = 0;
    const returns = Array.from({ length: spec.steps }, (_, step) => {
      const within = step % spec.blockLength;
      if (within === 0) from = random.below(pool.length);
      return pool[(from + within) % pool.length] ?? ZERO;
    });
    return compound(requiredStart(context), returns);
  },
};
