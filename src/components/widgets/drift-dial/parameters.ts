/** What the Drift dial lets a reader turn. */
import type { ParameterSet } from "../../../engine/index.ts";

/** How far the dial goes, each way: past the move that wipes out a token of three times. */
export const MOST_MOVE = 35;

export const driftDialSet = {
  m: {
    kind: "number",
    label: "Move since the last trade",
    unit: "percent",
    min: -MOST_MOVE,
    max: MOST_MOVE,
    step: 0.5,
    default: 10,
    help: "The underlying’s return since the token last stood at its target.",
  },
  L: {
    kind: "number",
    label: "Leverage in the name",
    unit: "multiple",
    min: 1,
    max: 5,
    step: 0.5,
    default: 3,
    help: "The multiple at which the token starts.",
  },
  side: {
    kind: "choice",
    label: "The token is",
    options: [
      { value: "long", label: "long" },
      { value: "short", label: "short" },
    ],
    default: "long",
    help: "A long token gains when the price rises, a short one when it falls.",
  },
  lo: {
    kind: "number",
    label: "Range from",
    unit: "multiple",
    min: 1.05,
    max: 4.5,
    step: 0.05,
    default: 2,
    help: "The lower end of the marked range, in size.",
  },
  hi: {
    kind: "number",
    label: "Range to",
    unit: "multiple",
    min: 1.2,
    max: 8,
    step: 0.025,
    default: 4,
    help: "The upper end of the marked range, in size.",
  },
} as const satisfies ParameterSet;

export type DriftDialSet = typeof driftDialSet;
