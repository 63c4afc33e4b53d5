/** What the Merge slider lets a reader turn. */
import type { ParameterSet } from "../../../engine/index.ts";

export const shareMergeSet = {
  ratio: {
    kind: "number",
    label: "Old units for one new unit",
    unit: "count",
    min: 1,
    max: 1000,
    step: 1,
    default: 10,
    help: "Ten to one: ten old units become one new unit.",
  },
  after: {
    kind: "number",
    label: "NAV the day after",
    unit: "percent",
    min: -50,
    max: 50,
    step: 1,
    default: 10,
    help: "The token’s own move, once the merge is done.",
  },
  units: {
    kind: "number",
    label: "Units that you hold",
    unit: "count",
    min: 100,
    max: 100_000,
    step: 100,
    default: 1000,
    help: "Before the merge.",
  },
} as const satisfies ParameterSet;

export type ShareMergeSet = typeof shareMergeSet;
