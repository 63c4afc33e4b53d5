/** Starting points of the Drift dial. */
import type { Preset } from "../model-definition.ts";
import type { DriftDialSet } from "./parameters.ts";

export const presets: readonly Preset<DriftDialSet>[] = [
  { id: "rise", label: "A rise of a tenth", values: { m: 10 } },
  { id: "fall", label: "A fall of a tenth", values: { m: -10 } },
  { id: "crash", label: "A fall of a third", values: { m: -33.5 } },
];
