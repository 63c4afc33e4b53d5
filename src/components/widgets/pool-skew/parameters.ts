/** What the Pool skew instrument lets a reader turn. */
import type { ParameterSet } from "../../../engine/index.ts";

export const poolSkewSet = {
  own: {
    kind: "number",
    label: "In the long pool",
    unit: "money",
    min: 200,
    max: 5000,
    step: 100,
    default: 1000,
    help: "Everybody’s money in the pool that you share, yours included.",
  },
  other: {
    kind: "number",
    label: "In the short pool",
    unit: "money",
    min: 200,
    max: 5000,
    step: 100,
    default: 1000,
    help: "Everybody’s money in the other pool.",
  },
  move: {
    kind: "number",
    label: "The price moves",
    unit: "percent",
    min: -50,
    max: 50,
    step: 0.5,
    default: 1,
    help: "From one update of the pools to the next.",
  },
  L: {
    kind: "number",
    label: "Leverage in the name",
    unit: "multiple",
    min: 1,
    max: 5,
    step: 1,
    default: 3,
    help: "How steeply the transfer follows the price.",
  },
  transfer: {
    kind: "choice",
    label: "The transfer follows",
    options: [
      { value: "sigmoid", label: "a curve" },
      { value: "power", label: "a power" },
    ],
    default: "sigmoid",
    help: "The second version of the contracts, or the first.",
  },
} as const satisfies ParameterSet;

export type PoolSkewSet = typeof poolSkewSet;
