/** Starting points of the Reset desk. */
import type { Preset } from "../model-definition.ts";
import type { ResetDeskSet } from "./parameters.ts";

export const presets: readonly Preset<ResetDeskSet>[] = [
  { id: "rise", label: "A rise of a tenth", values: { m: 10 } },
  { id: "fall", label: "A fall of a tenth", values: { m: -10 } },
  { id: "quiet", label: "A quiet day", values: { m: 0.5 } },
  { id: "wild", label: "A wild day", values: { m: -25 } },
];
