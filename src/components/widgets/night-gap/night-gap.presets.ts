/** Starting points of the night gap. */
import type { Preset } from "../model-definition.ts";
import type { NightGapSet } from "./parameters.ts";

export const presets: readonly Preset<NightGapSet>[] = [
  { id: "bad", label: "A bad night", values: { gap: 20, L: 3, mmr: 0.5 } },
  { id: "worse", label: "A worse one", values: { gap: 40, L: 3, mmr: 0.5 } },
  { id: "between", label: "Between the two prices", values: { gap: 19, L: 5, mmr: 2 } },
  { id: "five", label: "Five times", values: { gap: 25, L: 5, mmr: 0.5 } },
];
