/** A clock: back to target every so many hours, whatever the price did. */
import { stampsBetween } from "../market/clock.ts";
import type { RuleKind } from "./rule.ts";

export interface PeriodicRule {
  readonly kind: "periodic";
  readonly everyHours: number;
  /** Hour of the first reset after the start; `everyHours` unless given. */
  readonly offsetHours?: number;
}

/**
 * Whether the clock strikes in (fromHour, toHour]: at offset + k·every, k ≥ 0, after hour 0.
 *
 * @example
 * clockStrikes({ everyHours: 24, offsetHours: 2 }, 0, 24) // → true
 * clockStrikes({ everyHours: 24 }, 0, 23) // → false
 */
export function clockStrikes(
  clock: { readonly everyHours: number; readonly offsetHours?: number },
  fromHour: number,
  toHour: number,
): boolean {
  const shift = (clock.offsetHours ?? 0) % clock.everyHours;
  return stampsBetween(fromHour - shift, toHour - shift, clock.everyHours).length > 0;
}

export const periodicRule: RuleKind<PeriodicRule> = {
  help: "Back to target at fixed hours.",
  fields: {
    everyHours: { type: "number", above: 0, max: 876_000, help: "Hours between resets." },
    offsetHours: {
      type: "number",
      min: 0,
      max: 876_000,
      optional: true,
      help: "Hours by which the clock is shifted; 0 unless given.",
    },
  },
  make: (spec, target) => ({
    ask: ({ sinceHour, hour }) =>
      clockStrikes(spec, sinceHour, hour)
        ? {
            restoreTo: target,
            reason: { kind: "clock", everyHours: spec.everyHours },
            triggerPrice: null,
          }
        : null,
    crossings: () => [],
  }),
};
