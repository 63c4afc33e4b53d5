/** Starting points of the Funding clock. */
import type { Preset } from "../model-definition.ts";
import type { FundingClockSet } from "./parameters.ts";

export const presets: readonly Preset<FundingClockSet>[] = [
  { id: "calm", label: "A calm day", values: { prem: 0, open: 9, held: 24 } },
  { id: "crowded", label: "Crowded longs", values: { prem: 0.15, open: 9, held: 24 } },
  { id: "fear", label: "Crowded shorts", values: { prem: -0.12, open: 9, held: 24 } },
];
