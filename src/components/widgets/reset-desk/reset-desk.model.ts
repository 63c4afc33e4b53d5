/** A long fund and a short one at midnight. */
import { inPortions } from "../../../pace/portions.ts";
import { defineModel } from "../model-definition.ts";
import { missions } from "./reset-desk.missions.ts";
import { quantities } from "./reset-desk.quantities.ts";
import { presets } from "./reset-desk.presets.ts";
import { resetDeskSet } from "./parameters.ts";
import type { ResetDeskSet } from "./parameters.ts";
import { resetsOf, resettingFunds, scenarioOf } from "./resets.ts";
import type { ResetDeskResult } from "./resets.ts";

export const resetDesk = defineModel<ResetDeskSet, ResetDeskResult>({
  name: "reset-desk",
  set: resetDeskSet,
  presets,
  formula:
    "What a fund must hold is leverage × its NAV after the move. What it holds is leverage × its NAV before, times one plus the move. It trades the difference: leverage × (leverage − 1) × move × the NAV before. A fee comes out of the NAV, so it changes what the fund must hold: the difference is then divided by (1 + leverage × fee) for a purchase and by (1 − leverage × fee) for a sale.",
  scenario: scenarioOf,
  derive: resetsOf,
  deriveLater: inPortions(resettingFunds),
  quantities,
  missions,
});
