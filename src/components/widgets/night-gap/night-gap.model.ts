/** A token, a margin account and a future through one jump of the price. */
import { inPortions } from "../../../pace/portions.ts";
import { defineModel } from "../model-definition.ts";
import { gapScenario, nightByNight, throughTheNight } from "./gap.ts";
import type { NightGapResult } from "./gap.ts";
import { presets } from "./night-gap.presets.ts";
import { quantities } from "./night-gap.quantities.ts";
import { nightGapSet } from "./parameters.ts";
import type { NightGapSet } from "./parameters.ts";

export const nightGap = defineModel<NightGapSet, NightGapResult>({
  name: "night-gap",
  set: nightGapSet,
  presets,
  formula:
    "Each loses leverage times the gap on its own 100. The token stops at nothing. The margin account sells its coins and still owes what they do not cover. The future is taken over at the opening: if any margin is left, the venue’s insurance fund keeps it, and if some is missing, the fund adds it.",
  scenario: gapScenario,
  derive: throughTheNight,
  deriveLater: inPortions(nightByNight),
  quantities,
  missions: {},
});
