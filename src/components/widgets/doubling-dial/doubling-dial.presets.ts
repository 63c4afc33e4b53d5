/** Pairs of moves worth a look. */
import type { Preset } from "../model-definition.ts";
import type { DoublingDialSet } from "./parameters.ts";

export const presets: readonly Preset<DoublingDialSet>[] = [
  { id: "half", label: "Up by half, down by half", values: { m1: 50, m2: -50 } },
  { id: "swapped", label: "Down first", values: { m1: -50, m2: 50 } },
  { id: "tenth", label: "Up and down by a tenth", values: { m1: 10, m2: -10 } },
];
