/**
 * A hidden target: a public range, inside it a target nobody is told. A MODEL: the one issuer that did
 * this never published its algorithm. Here a new target is drawn uniformly from the range each time real
 * leverage leaves it.
 */
import { Decimal } from "../decimal.ts";
import type { Seed } from "../market/random.ts";
import { makeRandom } from "../market/random.ts";
import type { BandRule } from "./band.ts";
import { bandRule } from "./band.ts";
import type { Decision, RuleKind } from "./rule.ts";
import { signedLike } from "./signed-size.ts";

export interface HiddenTargetRule {
  readonly kind: "hidden-target";
  readonly low: string;
  readonly high: string;
  readonly seed: Seed;
}

function asBand(spec: HiddenTargetRule): BandRule {
  return { kind: "band", low: spec.low, high: spec.high };
}

export const hiddenTargetRule: RuleKind<HiddenTargetRule> = {
  help: "A model: outside a public range, back to a target drawn at random inside it.",
  fields: {
    low: { type: "decimal", above: "0", max: "1000", help: "Lower end of the public range." },
    high: { type: "decimal", above: "0", max: "1000", help: "Upper end of the public range." },
    seed: { type: "seed", help: "Seed of the drawn targets." },
  },
  make: (spec, target) => {
    const band = bandRule.make(asBand(spec), target);
    const random = makeRandom(spec.seed);
    const low = new Decimal(spec.low);
    const width = new Decimal(spec.high).minus(low);
    const draw = (): Decimal =>
      signedLike(target, low.plus(width.times(random.below(1_000_000)).div(1_000_000)));
    let hidden = draw();
    const redirected = (decision: Decision): Decision => ({
      ...decision,
      restoreTo: hidden,
      reason: { kind: "hidden-target", target: hidden, wanted: decision.reason },
    });
    return {
      onPrice: (o) => {
        const decision = band.onPrice(o);
        return decision && redirected(decision);
      },
      crossings: (o) =>
        band
          .crossings(o)
          .map((crossing) => ({ ...crossing, decision: redirected(crossing.decision) })),
      traded: () => {
        hidden = draw();
      },
    };
  },
  check: (spec, target) => bandRule.check?.(asBand(spec), target) ?? null,
};
