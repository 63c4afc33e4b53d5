/** Starting points of the Cost meter. */
import type { Preset } from "../model-definition.ts";
import type { CostMeterSet } from "./parameters.ts";

export const presets: readonly Preset<CostMeterSet>[] = [
  { id: "funding", label: "Funding alone", values: { fund: 0.01, mgmt: 0, tf: 0, swing: 0 } },
  { id: "shorts-pay", label: "Shorts pay", values: { fund: -0.01, mgmt: 0, tf: 0, swing: 0 } },
  { id: "fee", label: "A fee alone", values: { fund: 0, mgmt: 0.1, tf: 0, swing: 0 } },
  { id: "all", label: "All three", values: { fund: 0.01, mgmt: 0.05, tf: 0.1, swing: 2 } },
];
