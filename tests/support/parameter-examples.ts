/** A parameter of each kind, for tests of what reads, prints and turns them. */
import type { ParameterSet } from "../../src/engine/index.ts";

export const EXAMPLE_SET = {
  L: {
    kind: "number",
    label: "Target leverage",
    unit: "multiple",
    min: -5,
    max: 5,
    step: 0.5,
    default: 3,
    help: "The multiple in the name.",
  },
  fee: {
    kind: "number",
    label: "Trading fee",
    unit: "percent",
    min: 0,
    max: 0.5,
    step: 0.01,
    default: 0.05,
    help: "Of what is traded.",
  },
  rule: {
    kind: "choice",
    label: "Rule",
    options: [
      { value: "daily", label: "every midnight" },
      { value: "band", label: "outside a band" },
    ],
    default: "daily",
    help: "When it resets.",
  },
  from: {
    kind: "date",
    label: "From",
    min: "2000-01-03",
    max: "2020-04-17",
    default: "2000-01-03",
    help: "The first close.",
  },
  path: {
    kind: "list",
    label: "Daily moves",
    unit: "percent",
    min: -40,
    max: 40,
    maxLength: 60,
    default: [10, -10],
    help: "One number a day.",
  },
} as const satisfies ParameterSet;

export type ExampleSet = typeof EXAMPLE_SET;
