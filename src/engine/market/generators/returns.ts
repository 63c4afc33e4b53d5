/** A path given by its simple returns, one a step. */
import { Decimal } from "../../decimal.ts";
import { MAX_STEPS } from "../../fields.ts";
import type { PathKind } from "../path-kind.ts";
import { requiredStart } from "../path-kind.ts";
import { compound } from "../price-path.ts";

export interface ReturnsPath {
  readonly kind: "returns";
  /** Simple returns as fractions: "0.10" is +10 %. */
  readonly returns: readonly string[];
}

export const returnsPath: PathKind<ReturnsPath> = {
  help: "The simple return of each step.",
  bringsStart: false,
  fields: {
    returns: {
      type: "list",
      minLength: 0,
      maxLength: MAX_STEPS,
      help: "Simple returns as fractions, one a step.",
      item: { type: "decimal", above: "-1", max: "1000", help: "Fraction: 0.10 is +10 %." },
    },
  },
  make: (spec, context) =>
    compound(
      requiredStart(context),
      spec.returns.map((value) => new Decimal(value)),
    ),
};
