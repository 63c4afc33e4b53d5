/**
 * Deviation of the notional from its target, as a perpetual's vault on chain measures it:
 * |N − L·M₀| ÷ (L·M₀) · L ≥ limit, with M₀ the margin at the last rebalance.
 *
 * The quantity is fixed in between, so N ÷ (L·M₀) is the price over the last reset's price, and the rule
 * acts after a move of limit ÷ |L| either way.
 */
import { Decimal } from "../decimal.ts";
import { movedRule } from "./moved.ts";
import type { Decision, RuleKind } from "./rule.ts";

export interface DeviationRule {
  readonly kind: "deviation";
  /** Deviation at which it acts, in multiples: 0.25 is a move of 12.5 % at 2x. */
  readonly limit: string;
}

export const deviationRule: RuleKind<DeviationRule> = {
  help: "Acts when the notional deviates so far from its target.",
  fields: {
    limit: { type: "decimal", above: "0", max: "5", help: "Deviation in multiples of leverage." },
  },
  make: (spec, target) => {
    const limit = new Decimal(spec.limit);
    const move = limit.div(target.abs()).toFixed();
    const moved = movedRule.make({ kind: "moved", move, side: "both" }, target);
    const renamed = (decision: Decision): Decision =>
      decision.reason.kind === "moved"
        ? {
            ...decision,
            reason: {
              kind: "deviation",
              deviation: decision.reason.move.abs().times(target.abs()),
              limit,
            },
          }
        : decision;
    return {
      onPrice: (o) => {
        const decision = moved.onPrice(o);
        return decision && renamed(decision);
      },
      crossings: (o) =>
        moved
          .crossings(o)
          .map((crossing) => ({ ...crossing, decision: renamed(crossing.decision) })),
    };
  },
  check: (spec, target) =>
    target.abs().lte(spec.limit)
      ? {
          field: "limit",
          expected: `below the leverage ${target.abs().toString()}`,
          found: spec.limit,
        }
      : null,
};
