/** Starting points of the Liquidation ladder. */
import type { Preset } from "../model-definition.ts";
import type { LiquidationLadderSet } from "./parameters.ts";

const OWN = { mode: "isolated", ded: 0, mmr: 0.5 } as const;

export const presets: readonly Preset<LiquidationLadderSet>[] = [
  {
    id: "ten",
    label: "Ten times",
    values: { ...OWN, L: 10, c: "linear", conv: "binance", entry: 100 },
  },
  {
    id: "three",
    label: "Three times, like a token",
    values: { ...OWN, L: 3, c: "linear", conv: "binance", entry: 100 },
  },
  {
    id: "coins",
    label: "Ten times, in coins",
    values: { ...OWN, L: 10, c: "inverse", conv: "bybit", entry: 2000 },
  },
  {
    id: "three-answers",
    label: "One position, three answers",
    values: {
      L: 5,
      c: "linear",
      conv: "binance",
      mmr: 1,
      fee: 0.06,
      ded: 0.1,
      entry: 10,
      mode: "isolated",
    },
  },
];
