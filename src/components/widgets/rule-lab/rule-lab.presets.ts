/** Starting points of the Rule lab. */
import type { Preset } from "../model-definition.ts";
import type { RuleLabSet } from "./parameters.ts";

export const presets: readonly Preset<RuleLabSet>[] = [
  { id: "up-down", label: "Up 10, down 10", values: { m1: 10, m2: -10, pairs: 1 } },
  { id: "down-up", label: "Down, then up", values: { m1: -10, m2: 10, pairs: 1 } },
  { id: "two-up", label: "Two up", values: { m1: 10, m2: 10, pairs: 1 } },
  { id: "chop", label: "A choppy month", values: { m1: 5, m2: -5, pairs: 15 } },
  { id: "rise", label: "A steady rise", values: { m1: 4, m2: 4, pairs: 6 } },
  { id: "slide", label: "A steady slide", values: { m1: -4, m2: -4, pairs: 6 } },
];
