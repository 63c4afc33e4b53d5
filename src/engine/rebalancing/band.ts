/** A leverage band: nothing inside it; at its edge back to target, or only just inside. */
import { Decimal } from "../decimal.ts";
import type { Decision, Observation, RuleKind } from "./rule.ts";
import { courseTo, fallsTo, priceAtLeverage, reaches } from "./rule.ts";
import { signedLike } from "./signed-size.ts";

export interface BandRule {
  readonly kind: "band";
  /** Size of real leverage at which the band ends below. */
  readonly low: string;
  /** Size of real leverage at which the band ends above. */
  readonly high: string;
  /** Back to the target leverage, or only to the edge that was reached. */
  readonly restore?: "target" | "edge";
}

/** The decision at one edge of a band. */
function edgeDecision(
  edge: "band-high" | "band-low",
  limit: Decimal,
  at: { readonly leverage: Decimal; readonly triggerPrice: Decimal | null },
  restoreTo: Decimal,
): Decision {
  return {
    restoreTo,
    reason: { kind: edge, leverage: at.leverage, limit },
    triggerPrice: at.triggerPrice,
  };
}

/**
 * Acts when |real leverage| ≥ high or ≤ low.
 *
 * With `restore: "edge"` there is nothing to trade at the crossing itself, so under continuous
 * monitoring, too, it trades at the tick that ends the step.
 */
export const bandRule: RuleKind<BandRule> = {
  help: "Acts only when real leverage leaves a band.",
  fields: {
    low: { type: "decimal", above: "0", max: "1000", help: "Lower end, a multiple." },
    high: { type: "decimal", above: "0", max: "1000", help: "Upper end, a multiple." },
    restore: {
      type: "choice",
      options: ["target", "edge"],
      optional: true,
      help: "Back to target, or only to the edge; target unless given.",
    },
  },
  make: (spec, target) => {
    const low = new Decimal(spec.low);
    const high = new Decimal(spec.high);
    const signed = (size: Decimal): Decimal => signedLike(target, size);
    const toEdge = spec.restore === "edge";
    const restoreTo = (limit: Decimal): Decimal => (toEdge ? signed(limit) : target);
    const priceAt = (o: Observation, limit: Decimal): Decimal | null =>
      priceAtLeverage(o, signed(limit));
    const decide = (o: Observation, edge: "band-high" | "band-low", limit: Decimal): Decision =>
      edgeDecision(
        edge,
        limit,
        { leverage: o.leverage, triggerPrice: priceAt(o, limit) },
        restoreTo(limit),
      );
    return {
      onPrice: (o) => {
        const size = o.leverage.abs();
        if (reaches(size, high)) return decide(o, "band-high", high);
        if (fallsTo(size, low)) return decide(o, "band-low", low);
        return null;
      },
      crossings: (o) => {
        if (toEdge) return [];
        return (["high", "low"] as const).flatMap((end) => {
          const limit = end === "high" ? high : low;
          const price = priceAt(o, limit);
          if (!price) return [];
          const at = { leverage: signed(limit), triggerPrice: price };
          const decision = edgeDecision(`band-${end}`, limit, at, target);
          return [{ price, on: courseTo(end, o), decision }];
        });
      },
    };
  },
  check: (spec, target) => {
    const size = target.abs();
    if (size.lte(spec.low)) {
      return { field: "low", expected: `below the leverage ${size.toString()}`, found: spec.low };
    }
    if (size.gte(spec.high)) {
      return { field: "high", expected: `above the leverage ${size.toString()}`, found: spec.high };
    }
    return null;
  },
};
