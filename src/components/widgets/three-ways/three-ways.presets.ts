/** Starting points of Three ways. */
import type { Preset } from "../model-definition.ts";
import type { ThreeWaysSet } from "./parameters.ts";

export const presets: readonly Preset<ThreeWaysSet>[] = [
  { id: "slow", label: "A slow fall of 40\u202F%", values: { depth: 40, days: 10 } },
  { id: "quick", label: "A quick V of 20\u202F%", values: { depth: 20, days: 4 } },
  { id: "edge", label: "Just short of the edge", values: { depth: 26, days: 5 } },
  { id: "deep", label: "Half of it gone", values: { depth: 50, days: 20 } },
];
