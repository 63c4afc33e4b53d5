/** Starting points of Two prices. */
import type { Preset } from "../model-definition.ts";
import type { TwoPricesSet } from "./parameters.ts";

export const presets: readonly Preset<TwoPricesSet>[] = [
  { id: "rush", label: "A rush, shut until noon", values: { prem: 4, last: 0, doors: "noon" } },
  { id: "open", label: "The same, open", values: { prem: 4, last: 0, doors: "open" } },
  {
    id: "panic",
    label: "A panic, shut",
    values: { prem: 0, nav: -30, last: -40, doors: "shut" },
  },
  {
    id: "bargain",
    label: "A discount that closes",
    values: { prem: -10, last: 0, doors: "noon" },
  },
];
