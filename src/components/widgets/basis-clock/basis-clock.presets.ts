/** Starting points of the Basis clock. */
import type { Preset } from "../model-definition.ts";
import type { BasisClockSet } from "./parameters.ts";

export const presets: readonly Preset<BasisClockSet>[] = [
  { id: "quarter", label: "A quarter", values: { basis: 1.5, days: 90, n: 1, move: 0 } },
  { id: "year", label: "A year of quarters", values: { basis: 1.5, days: 90, n: 4, move: 0 } },
  { id: "cheaper", label: "Cheaper than the coin", values: { basis: -1, days: 90, n: 1, move: 0 } },
  { id: "rise", label: "While the coin rises", values: { basis: 1.5, days: 90, n: 1, move: 20 } },
];
