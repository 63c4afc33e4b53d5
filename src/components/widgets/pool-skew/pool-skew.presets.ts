/** Pools that are worth a look. */
import type { Preset } from "../model-definition.ts";
import type { PoolSkewSet } from "./parameters.ts";

export const presets: readonly Preset<PoolSkewSet>[] = [
  { id: "equal", label: "Equal pools", values: { own: 1000, other: 1000, move: 1 } },
  { id: "crowded", label: "Everybody is long", values: { own: 4000, other: 1000, move: 1 } },
  { id: "lonely", label: "Everybody is short", values: { own: 1000, other: 4000, move: 1 } },
  { id: "halved", label: "The price halves", values: { own: 1000, other: 1000, move: -50 } },
];
