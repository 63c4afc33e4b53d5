/** A parameter of each kind that a strip can hold. */
import type { ParameterSet } from "../../engine/index.ts";

export const specimenSet = {
  move: {
    kind: "number",
    label: "Move",
    unit: "percent",
    min: -40,
    max: 40,
    step: 0.5,
    default: 10,
    help: "A number with a sign.",
  },
  size: {
    kind: "number",
    label: "A label that is long enough to need a second line on a narrow screen",
    unit: "price",
    min: 1,
    max: 1_000_000,
    step: 1,
    default: 250_000,
    help: "A number with many digits.",
  },
  rule: {
    kind: "choice",
    label: "Rule",
    options: [
      { value: "daily", label: "at every close" },
      { value: "band", label: "outside a band" },
      { value: "never", label: "never" },
    ],
    default: "daily",
    help: "One of a few.",
  },
  from: {
    kind: "date",
    label: "From",
    min: "2000-01-03",
    max: "2020-04-17",
    default: "2008-09-15",
    help: "A day.",
  },
  leverage: {
    kind: "number",
    label: "Target leverage",
    unit: "multiple",
    min: -5,
    max: 5,
    step: 0.5,
    default: 3,
    help: "Locked until it is wanted.",
  },
} as const satisfies ParameterSet;
