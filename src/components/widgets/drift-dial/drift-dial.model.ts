/** A token, one move of the price, and nobody who trades. */
import { inPortions } from "../../../pace/portions.ts";
import { defineModel } from "../model-definition.ts";
import { drifting, driftOf, scenarioOf } from "./drift.ts";
import type { DriftResult } from "./drift.ts";
import { curves } from "./drift-dial.curves.ts";
import { missions } from "./drift-dial.missions.ts";
import { presets } from "./drift-dial.presets.ts";
import { quantities } from "./drift-dial.quantities.ts";
import { driftDialSet } from "./parameters.ts";
import type { DriftDialSet } from "./parameters.ts";

export const driftDial = defineModel<DriftDialSet, DriftResult>({
  name: "drift-dial",
  set: driftDialSet,
  presets,
  formula:
    "The position follows the price: leverage × 100 × (1 + move). The NAV follows it leverage times as far: 100 × (1 + leverage × move). Real leverage is the first divided by the second.",
  scenario: scenarioOf,
  derive: driftOf,
  deriveLater: inPortions(drifting),
  quantities,
  missions,
  curves,
});
