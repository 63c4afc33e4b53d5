/** A dated future that runs towards the coin, beside a perpetual that pays funding. */
import { defineModel } from "../model-definition.ts";
import { missions } from "./basis-clock.missions.ts";
import { presets } from "./basis-clock.presets.ts";
import { quantities } from "./basis-clock.quantities.ts";
import { basisClockSet } from "./parameters.ts";
import type { BasisClockSet } from "./parameters.ts";
import { clockScenario, waitBoth, waitingBoth } from "./waits.ts";
import { inPortions } from "../../../pace/portions.ts";
import type { BasisClockResult } from "./waits.ts";

export const basisClock = defineModel<BasisClockSet, BasisClockResult>({
  name: "basis-clock",
  set: basisClockSet,
  presets,
  formula:
    "The future costs the coin’s price × (1 + basis × the part of its life that is left). On its last day that is the coin’s price. A year’s rate is what the wait cost, over the coin’s first price, × 365 ÷ days. The perpetual pays its rate on the position three times a day.",
  scenario: clockScenario,
  derive: waitBoth,
  deriveLater: inPortions(waitingBoth),
  quantities,
  missions,
});
