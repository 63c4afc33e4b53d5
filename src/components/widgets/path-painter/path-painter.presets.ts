/** Starting points of the Path painter. */
import type { Preset } from "../model-definition.ts";
import type { PathPainterSet } from "./parameters.ts";

export const presets: readonly Preset<PathPainterSet>[] = [
  { id: "chop", label: "Chop", values: { path: [5, -5], times: 30 } },
  { id: "rise", label: "Steady rise", values: { path: [1], times: 30 } },
  { id: "fall", label: "Steady fall", values: { path: [-1], times: 30 } },
  { id: "wide", label: "Wide swings", values: { path: [15, -15], times: 10 } },
  { id: "stairs", label: "Stairs up", values: { path: [4, 3, -2], times: 10 } },
];
