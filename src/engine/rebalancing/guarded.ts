/**
 * A clock with an emergency: back to target at fixed hours, and at once when leverage is too high or the
 * price has moved too far since the last reset.
 */
import { Decimal } from "../decimal.ts";
import type { Complaint } from "../fields.ts";
import { movedRule } from "./moved.ts";
import type { PeriodicRule } from "./periodic.ts";
import { periodicRule } from "./periodic.ts";
import { checkQuiet } from "./quiet.ts";
import type { Decision, Rebalancing, RuleKind } from "./rule.ts";
import { courseTo, priceAtLeverage, reaches } from "./rule.ts";
import { signedLike } from "./signed-size.ts";

export interface GuardedRule extends Omit<PeriodicRule, "kind"> {
  readonly kind: "guarded";
  /** Size of real leverage at which the emergency reset comes; none where there is a move in its place. */
  readonly guard?: string;
  /** Size of the move from the last reset's price at which it comes, a fraction; none unless given. */
  readonly move?: string;
  /** Which moves count: either way unless given, or on the losing side only. */
  readonly side?: "both" | "adverse";
}

/** Real leverage rises only on the losing side, so a guard is one-sided by nature. */
function makeGuard(size: string, target: Decimal): Rebalancing {
  const limit = new Decimal(size);
  const signed = signedLike(target, limit);
  const guarded = (leverage: Decimal, triggerPrice: Decimal | null): Decision => ({
    restoreTo: target,
    reason: { kind: "guard", leverage, limit },
    triggerPrice,
  });
  return {
    onPrice: (o) =>
      reaches(o.leverage.abs(), limit) ? guarded(o.leverage, priceAtLeverage(o, signed)) : null,
    crossings: (o) => {
      const price = priceAtLeverage(o, signed);
      return price ? [{ price, on: courseTo("high", o), decision: guarded(signed, price) }] : [];
    },
  };
}

function checkEmergency(spec: GuardedRule, target: Decimal): Complaint | null {
  const { guard, move, side } = spec;
  if (guard === undefined && move === undefined) {
    const expected = 'a decimal string such as "0.1", or a move in its place';
    return { field: "guard", expected, found: "nothing" };
  }
  if (guard !== undefined && target.abs().gte(guard)) {
    const expected = `above the leverage ${target.abs().toString()}`;
    return { field: "guard", expected, found: guard };
  }
  return side !== undefined && move === undefined
    ? { field: "side", expected: "absent where there is no move", found: side }
    : null;
}

/** An emergency comes first: where both fall on one tick it is the reason; of the two, the guard. */
export const guardedRule: RuleKind<GuardedRule> = {
  help: "Fixed hours, and an emergency reset when real leverage reaches a guard or the price has moved so far.",
  fields: {
    ...periodicRule.fields,
    guard: {
      type: "decimal",
      above: "0",
      max: "1000",
      optional: true,
      help: "Size of leverage of the guard; may be left out where there is a move.",
    },
    move: {
      ...movedRule.fields.move,
      optional: true,
      help: "Size of the move since the last reset, a fraction; none unless given.",
    },
    side: {
      ...movedRule.fields.side,
      optional: true,
      help: "Moves on either side, or on the losing one; both unless given.",
    },
  },
  make: (spec, target) => {
    const { guard, move, side = "both" } = spec;
    const emergencies = [
      ...(guard === undefined ? [] : [makeGuard(guard, target)]),
      ...(move === undefined ? [] : [movedRule.make({ kind: "moved", move, side }, target)]),
    ];
    const clock = periodicRule.make({ ...spec, kind: "periodic" }, target);
    return {
      ...clock,
      onPrice: (o) => {
        for (const { onPrice } of emergencies) {
          const decision = onPrice(o);
          if (decision) return decision;
        }
        return null;
      },
      crossings: (o) => emergencies.flatMap(({ crossings }) => crossings(o)),
    };
  },
  check: (spec, target) => checkEmergency(spec, target) ?? checkQuiet(spec.quiet, target),
};
