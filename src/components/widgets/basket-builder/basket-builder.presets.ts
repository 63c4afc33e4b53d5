/** Funds worth building. */
import type { Preset } from "../model-definition.ts";
import type { BasketBuilderSet } from "./parameters.ts";

export const presets: readonly Preset<BasketBuilderSet>[] = [
  { id: "long", label: "A long fund", values: { side: "long", coins: 300, m: 1 } },
  { id: "risen", label: "After a rise of a tenth", values: { side: "long", coins: 300, m: 10 } },
  { id: "short", label: "A short fund", values: { side: "short", coins: 300, m: 1 } },
];
