/** What the Rule lab lets a reader turn. */
import type { ParameterSet } from "../../../engine/index.ts";
import { ruleParameters } from "./rule-parameters.ts";

export const ruleLabSet = {
  m1: {
    kind: "number",
    label: "First move",
    unit: "percent",
    min: -40,
    max: 40,
    step: 0.5,
    default: 10,
    help: "The underlying’s return on each first day.",
  },
  m2: {
    kind: "number",
    label: "Second move",
    unit: "percent",
    min: -40,
    max: 40,
    step: 0.5,
    default: -10,
    help: "The underlying’s return on each second day.",
  },
  pairs: {
    kind: "number",
    label: "The two days, repeated",
    unit: "count",
    min: 1,
    max: 30,
    step: 1,
    default: 1,
    help: "How often the first and the second move come, one pair after the other.",
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
    help: "The multiple in the token’s name.",
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
  ...ruleParameters,
} as const satisfies ParameterSet;

export type RuleLabSet = typeof ruleLabSet;
