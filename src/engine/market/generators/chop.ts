/** Up and down by turns: pairs of +up and −down. */
import { Decimal } from "../../decimal.ts";
import { MAX_STEPS } from "../../fields.ts";
import type { PathKind } from "../path-kind.ts";
import { requiredStart } from "../path-kind.ts";
import { compound } from "../price-path.ts";

export interface ChopPath {
  readonly kind: "chop";
  /** Size of the rise, a positive fraction. */
  readonly up: string;
  /** Size of the fall, a positive fraction; the same as the rise unless given. */
  readonly down?: string;
  /** Number of pairs: 30 pairs are 60 steps. */
  readonly pairs: number;
}

export const chopPath: PathKind<ChopPath> = {
  help: "Pairs of a rise and a fall.",
  bringsStart: false,
  fields: {
    up: { type: "decimal", min: "0", max: "1000", help: "Size of the rise, a fraction." },
    down: {
      type: "decimal",
      min: "0",
      below: "1",
      optional: true,
      help: "Size of the fall, a fraction; as the rise unless given.",
    },
    pairs: { type: "number", integer: true, min: 0, max: MAX_STEPS / 2, help: "Number of pairs." },
  },
  make: (spec, context) => {
    const up = new Decimal(spec.up);
    const down = new Decimal(spec.down ?? spec.up).neg();
    const returns = Array.from({ length: 2 * spec.pairs }, (_, step) => (step % 2 ? down : up));
    return compound(requiredStart(context), returns);
  },
  check: (spec) =>
    spec.down === undefined && new Decimal(spec.up).gte(1)
      ? { field: "up", expected: "below 1 when down is left out", found: spec.up }
      : null,
};
