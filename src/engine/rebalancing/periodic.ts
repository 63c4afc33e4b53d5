/** A clock: back to target every so many hours, whatever the price did, or only where it did something. */
import { countStamps, LEAST_HOURS } from "../market/clock.ts";
import type { Quiet } from "./quiet.ts";
import { checkQuiet, makeQuiet, QUIET_FIELD } from "./quiet.ts";
import type { RuleKind } from "./rule.ts";

export interface PeriodicRule {
  readonly kind: "periodic";
  readonly everyHours: number;
  /** Hour of the first reset, before which there is none; `everyHours` where it is 0 or left out. */
  readonly offsetHours?: number;
  /** When it passes over its hour; never unless given. */
  readonly quiet?: Quiet;
}

/**
 * Whether the clock strikes in (fromHour, toHour]: at offset + k·every, k ≥ 0, after hour 0.
 *
 * @example
 * clockStrikes({ everyHours: 24, offsetHours: 2 }, 0, 24) // → true
 * clockStrikes({ everyHours: 24 }, 0, 23) // → false
 * clockStrikes({ everyHours: 24, offsetHours: 30 }, 0, 24) // → false
 */
export function clockStrikes(
  clock: { readonly everyHours: number; readonly offsetHours?: number },
  fromHour: number,
  toHour: number,
): boolean {
  const { everyHours, offsetHours = 0 } = clock;
  const zeroHour = offsetHours === 0 ? 0 : offsetHours - everyHours;
  return countStamps(Math.max(0, fromHour - zeroHour), toHour - zeroHour, everyHours) > 0;
}

export const periodicRule: RuleKind<PeriodicRule> = {
  help: "Back to target at fixed hours.",
  fields: {
    everyHours: { type: "number", min: LEAST_HOURS, max: 876_000, help: "Hours between resets." },
    offsetHours: {
      type: "number",
      min: 0,
      max: 876_000,
      optional: true,
      help: "Hour of the first reset, before which there is none; everyHours where 0 or left out.",
    },
    quiet: QUIET_FIELD,
  },
  make: (spec, target) => {
    const isQuiet = spec.quiet ? makeQuiet(spec.quiet) : () => false;
    let passedHour = 0;
    return {
      onPrice: () => null,
      onClock: (o) => {
        if (!clockStrikes(spec, Math.max(o.sinceHour, passedHour), o.hour)) return null;
        if (isQuiet(o)) {
          passedHour = o.hour;
          return null;
        }
        return {
          restoreTo: target,
          reason: { kind: "clock", everyHours: spec.everyHours },
          triggerPrice: null,
        };
      },
      crossings: () => [],
    };
  },
  check: (spec, target) => checkQuiet(spec.quiet, target),
};
