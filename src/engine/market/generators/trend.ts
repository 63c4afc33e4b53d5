/** The same return at every step. */
import { Decimal } from "../../decimal.ts";
import { MAX_STEPS } from "../../fields.ts";
import type { PathKind } from "../path-kind.ts";
import { requiredStart } from "../path-kind.ts";
import { compound } from "../price-path.ts";

export interface TrendPath {
  readonly kind: "trend";
  /** Simple return of each step, a fraction. */
  readonly move: string;
  readonly steps: number;
}

export const trendPath: PathKind<TrendPath> = {
  help: "The same return at every step.",
  bringsStart: false,
  fields: {
    move: { type: "decimal", above: "-1", max: "1000", help: "Simple return of each step." },
    steps: { type: "number", integer: true, min: 0, max: MAX_STEPS, help: "Number of steps." },
  },
  make: (spec, context) =>
    compound(
      requiredStart(context),
      Array.from({ length: spec.steps }, () => new Decimal(spec.move)),
    ),
};
