/** What the Path painter lets a reader turn. */
import type { ParameterSet } from "../../../engine/index.ts";

export const pathPainterSet = {
  path: {
    kind: "list",
    label: "The days, painted",
    unit: "percent",
    min: -20,
    max: 20,
    maxLength: 12,
    default: [5, -5],
    help: "The underlying’s return on each day.",
  },
  times: {
    kind: "number",
    label: "Played how often",
    unit: "count",
    min: 1,
    max: 60,
    step: 1,
    default: 30,
    help: "The painted days come this many times, one round after the other.",
  },
  L: {
    kind: "number",
    label: "Target leverage",
    unit: "multiple",
    min: 1,
    max: 5,
    step: 0.5,
    default: 3,
    help: "The multiple that the token resets to at each close. A short token is its mirror here: it loses the same in a chop.",
  },
} as const satisfies ParameterSet;

export type PathPainterSet = typeof pathPainterSet;
