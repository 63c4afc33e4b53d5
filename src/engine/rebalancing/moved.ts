/** Distance from the last reset's price: back to target after a move of a given size. */
import { Decimal, ONE } from "../decimal.ts";
import { LEAST_HOURS } from "../market/clock.ts";
import { clockStrikes } from "./periodic.ts";
import type { Decision, Observation, RuleKind } from "./rule.ts";
import { reaches } from "./rule.ts";

export interface MovedRule {
  readonly kind: "moved";
  /** Size of the move from the last reset's price, a fraction. */
  readonly move: string;
  /** `adverse` acts on the losing side only. */
  readonly side: "both" | "adverse";
  /** A clock besides, where there is one. */
  readonly everyHours?: number;
}

/**
 * The signed moves at which it acts: ±move, or the losing one alone.
 *
 * @example
 * watchedMoves(new Decimal("0.15"), "adverse", new Decimal(-3)).map(String) // → ["0.15"]
 */
export function watchedMoves(size: Decimal, side: "both" | "adverse", target: Decimal): Decimal[] {
  const adverse = target.isNegative() ? size : size.neg();
  return side === "both" ? [adverse, adverse.neg()] : [adverse];
}

function decided(o: Observation, target: Decimal, watched: Decimal, move: Decimal): Decision {
  return {
    restoreTo: target,
    reason: { kind: "moved", move, limit: watched, resetPrice: o.resetPrice },
    triggerPrice: o.resetPrice.times(ONE.plus(watched)),
  };
}

export const movedRule: RuleKind<MovedRule> = {
  help: "Acts when the price has moved so far since the last reset.",
  fields: {
    move: { type: "decimal", above: "0", below: "1", help: "Size of the move, a fraction." },
    side: { type: "choice", options: ["both", "adverse"], help: "Either side, or the losing one." },
    everyHours: {
      type: "number",
      min: LEAST_HOURS,
      max: 876_000,
      optional: true,
      help: "A clock besides; none unless given.",
    },
  },
  make: (spec, target) => {
    const moves = watchedMoves(new Decimal(spec.move), spec.side, target);
    const { everyHours } = spec;
    return {
      onPrice: (o) => {
        const move = o.price.div(o.resetPrice).minus(ONE);
        const watched = moves.find(
          (one) => one.isNegative() === move.isNegative() && reaches(move.abs(), one.abs()),
        );
        return watched ? decided(o, target, watched, move) : null;
      },
      onClock: (o) =>
        everyHours !== undefined && clockStrikes({ everyHours }, o.sinceHour, o.hour)
          ? { restoreTo: target, reason: { kind: "clock", everyHours }, triggerPrice: null }
          : null,
      crossings: (o) =>
        moves.map((move) => ({
          price: o.resetPrice.times(ONE.plus(move)),
          on: move.isNegative() ? "fall" : "rise",
          decision: decided(o, target, move, move),
        })),
    };
  },
};
