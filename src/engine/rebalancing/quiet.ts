/**
 * A quiet stroke: a clock that passes over its hour while leverage is near its target and the price near
 * its last reset. What is passed over is not made up later.
 */
import { Decimal, ONE } from "../decimal.ts";
import type { Complaint, FieldsOf, GroupField } from "../fields.ts";
import type { Observation } from "./rule.ts";
import { fallsTo, reaches } from "./rule.ts";

export interface Quiet {
  /** Sizes of real leverage between which, both included, it is quiet. */
  readonly low: string;
  readonly high: string;
  /** Largest move since the last reset at which it is, a fraction; any unless given. */
  readonly move?: string;
}

const SIZE = { type: "decimal", above: "0", max: "1000" } as const;

const QUIET_FIELDS: FieldsOf<Quiet> = {
  low: { ...SIZE, help: "Least leverage at which the clock is passed over." },
  high: { ...SIZE, help: "Greatest leverage at which it is." },
  move: {
    type: "decimal",
    min: "0",
    below: "1",
    optional: true,
    help: "Largest move since the last reset at which it is, a fraction; any unless given.",
  },
};

export const QUIET_FIELD: GroupField = {
  type: "group",
  optional: true,
  help: "When the clock is passed over: only while all of this holds; never unless given.",
  fields: QUIET_FIELDS,
};

/** Whether a stroke is passed over; what lies at a limit is inside it. */
export function makeQuiet(spec: Quiet): (o: Observation) => boolean {
  const [low, high] = [new Decimal(spec.low), new Decimal(spec.high)];
  const most = spec.move === undefined ? null : new Decimal(spec.move);
  return ({ leverage, price, resetPrice }) => {
    const size = leverage.abs();
    if (!reaches(size, low) || !fallsTo(size, high)) return false;
    return most === null || price.div(resetPrice).minus(ONE).abs().lte(most);
  };
}

/** The target lies inside what is quiet. */
export function checkQuiet(quiet: Quiet | undefined, target: Decimal): Complaint | null {
  if (!quiet) return null;
  const size = target.abs();
  if (size.lt(quiet.low)) {
    return {
      field: "quiet.low",
      expected: `at most the leverage ${size.toString()}`,
      found: quiet.low,
    };
  }
  if (size.gt(quiet.high)) {
    return {
      field: "quiet.high",
      expected: `at least the leverage ${size.toString()}`,
      found: quiet.high,
    };
  }
  return null;
}
