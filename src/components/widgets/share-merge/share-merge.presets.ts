/** Starting points of the merge. */
import type { Preset } from "../model-definition.ts";
import type { ShareMergeSet } from "./parameters.ts";

export const presets: readonly Preset<ShareMergeSet>[] = [
  { id: "ten", label: "10 to 1", values: { ratio: 10 } },
  { id: "fifty", label: "50 to 1", values: { ratio: 50 } },
  { id: "thousand", label: "1,000 to 1", values: { ratio: 1000 } },
];
