/** What the Rule lab lets a reader turn. */
import type { ParameterSet } from "../../../engine/index.ts";

export const ruleLabSet = {
  path: {
    kind: "choice",
    label: "Path",
    options: [
      { value: "two", label: "Two moves" },
      { value: "chop", label: "A choppy month" },
      { value: "rise", label: "A steady rise" },
      { value: "slide", label: "A steady slide" },
    ],
    default: "two",
    help: "The price path that every holding lives through.",
  },
  m1: {
    kind: "number",
    label: "First move",
    unit: "percent",
    min: -40,
    max: 40,
    step: 0.5,
    default: 10,
    help: "The underlying's return on the first day.",
  },
  m2: {
    kind: "number",
    label: "Second move",
    unit: "percent",
    min: -40,
    max: 40,
    step: 0.5,
    default: -10,
    help: "The underlying's return on the second day.",
  },
  hi: {
    kind: "number",
    label: "Upper edge",
    unit: "multiple",
    min: 1.2,
    max: 8,
    step: 0.05,
    default: 4,
    help: "The band token trades when its real leverage reaches this.",
  },
  lo: {
    kind: "number",
    label: "Lower edge",
    unit: "multiple",
    min: 1.05,
    max: 4.5,
    step: 0.05,
    default: 2,
    help: "The band token trades when its real leverage falls to this.",
  },
  L: {
    kind: "number",
    label: "Target leverage",
    unit: "multiple",
    min: 1.5,
    max: 5,
    step: 0.5,
    default: 3,
    help: "The multiple in the token's name.",
  },
  restore: {
    kind: "choice",
    label: "A band trade restores",
    options: [
      { value: "target", label: "the target" },
      { value: "edge", label: "the edge" },
    ],
    default: "target",
    help: "Back to the target, or only back inside the band.",
  },
  watch: {
    kind: "choice",
    label: "Leverage is checked",
    options: [
      { value: "at-close", label: "at each close" },
      { value: "continuous", label: "all the time" },
    ],
    default: "at-close",
    help: "Checked only at the end of each day, or at every price on the way.",
  },
  tf: {
    kind: "number",
    label: "Trading fee",
    unit: "percent",
    min: 0,
    max: 0.5,
    step: 0.01,
    default: 0,
    help: "Charged on what the token trades.",
  },
} as const satisfies ParameterSet;

export type RuleLabSet = typeof ruleLabSet;
