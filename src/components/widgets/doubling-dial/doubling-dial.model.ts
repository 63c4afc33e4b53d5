/** Two moves, one after the other, each counted once, double or threefold. */
import { defineModel } from "../model-definition.ts";
import { dialScenario } from "./dial-scenario.ts";
import { missions } from "./doubling-dial.missions.ts";
import { presets } from "./doubling-dial.presets.ts";
import { quantities } from "./doubling-dial.quantities.ts";
import { doublingDialSet } from "./parameters.ts";
import type { DoublingDialSet } from "./parameters.ts";
import { runDial } from "./two-moves.ts";
import type { DialResult } from "./dial-result.ts";

export const doublingDial = defineModel<DoublingDialSet, DialResult>({
  name: "doubling-dial",
  set: doublingDialSet,
  presets,
  formula:
    "100 × (1 + the first move) × (1 + the second move). Counted double, twice the move stands in each bracket. What is left is never less than nothing.",
  scenario: dialScenario,
  derive: runDial,
  quantities,
  missions,
});
