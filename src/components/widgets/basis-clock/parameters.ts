/** What the Basis clock lets a reader turn. */
import type { ParameterSet } from "../../../engine/index.ts";

export const basisClockSet = {
  basis: {
    kind: "number",
    label: "Dearer than the coin by",
    unit: "percent",
    min: -3,
    max: 6,
    step: 0.1,
    default: 1.5,
    help: "The basis on the first day: the future’s price over the coin’s, less one.",
  },
  days: {
    kind: "number",
    label: "Days to its last day",
    unit: "days",
    min: 7,
    max: 180,
    step: 1,
    default: 90,
    help: "On the last day the future is worth what the coin is worth.",
  },
  n: {
    kind: "number",
    label: "Contracts, one after another",
    unit: "count",
    min: 1,
    max: 4,
    step: 1,
    default: 1,
    help: "With more than one, each is exchanged on its last day for the next, at the same basis.",
  },
  fund: {
    kind: "number",
    label: "Funding of the perpetual",
    unit: "percent",
    min: -0.03,
    max: 0.03,
    step: 0.005,
    default: 0.01,
    help: "Each eight hours, on the position.",
  },
  move: {
    kind: "number",
    label: "The coin, by the end",
    unit: "percent",
    min: -50,
    max: 100,
    step: 5,
    default: 0,
    help: "Its whole move over the time shown, in equal daily steps.",
  },
} as const satisfies ParameterSet;

export type BasisClockSet = typeof basisClockSet;
