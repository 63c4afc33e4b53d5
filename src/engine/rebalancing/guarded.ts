/** A clock with a one-sided emergency: back to target at fixed hours, and at once when leverage is too high. */
import { Decimal } from "../decimal.ts";
import type { PeriodicRule } from "./periodic.ts";
import { periodicRule } from "./periodic.ts";
import type { Decision, RuleKind } from "./rule.ts";
import { priceAtLeverage, reaches } from "./rule.ts";
import { signedLike } from "./signed-size.ts";

export interface GuardedRule extends Omit<PeriodicRule, "kind"> {
  readonly kind: "guarded";
  /** Size of real leverage at which the emergency reset comes. */
  readonly guard: string;
}

/**
 * The guard comes first: where both fall on one tick the reason is the guard.
 *
 * Real leverage rises only on the losing side, so the guard is one-sided by nature.
 */
export const guardedRule: RuleKind<GuardedRule> = {
  help: "Fixed hours, and an emergency reset when real leverage reaches a guard.",
  fields: {
    ...periodicRule.fields,
    guard: { type: "decimal", above: "0", max: "1000", help: "Size of leverage of the guard." },
  },
  make: (spec, target) => {
    const clock = periodicRule.make({ ...spec, kind: "periodic" }, target);
    const limit = new Decimal(spec.guard);
    const guarded = (leverage: Decimal, triggerPrice: Decimal | null): Decision => ({
      restoreTo: target,
      reason: { kind: "guard", leverage, limit },
      triggerPrice,
    });
    return {
      ask: (o) =>
        reaches(o.leverage.abs(), limit)
          ? guarded(o.leverage, priceAtLeverage(o, signedLike(target, limit)))
          : clock.ask(o),
      crossings: (o) => {
        const price = priceAtLeverage(o, signedLike(target, limit));
        return price ? [{ price, decision: guarded(signedLike(target, limit), price) }] : [];
      },
    };
  },
  check: (spec, target) =>
    target.abs().gte(spec.guard)
      ? {
          field: "guard",
          expected: `above the leverage ${target.abs().toString()}`,
          found: spec.guard,
        }
      : null,
};
