/** Starting points of many paths. */
import type { Preset } from "../model-definition.ts";
import type { ManyPathsSet } from "./parameters.ts";

export const presets: readonly Preset<ManyPathsSet>[] = [
  { id: "wild", label: "A wild year", values: { vol: 60, drift: 20, L: 3, days: 365 } },
  { id: "calm", label: "A calm year", values: { vol: 20, drift: 20, L: 3, days: 365 } },
  { id: "no-trend", label: "No trend at all", values: { vol: 60, drift: 0, L: 3, days: 365 } },
  { id: "month", label: "One month", values: { vol: 60, drift: 20, L: 3, days: 30 } },
];
