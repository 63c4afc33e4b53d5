/** One perpetual contract from both sides, through its settlements. */
import { inPortions } from "../../../pace/portions.ts";
import { defineModel } from "../model-definition.ts";
import { missions } from "./funding-clock.missions.ts";
import { presets } from "./funding-clock.presets.ts";
import { quantities } from "./funding-clock.quantities.ts";
import { fundingClockSet } from "./parameters.ts";
import type { FundingClockSet } from "./parameters.ts";
import { clockScenario, trading, twoTraders } from "./two-traders.ts";
import type { FundingClockResult } from "./two-traders.ts";

export const fundingClock = defineModel<FundingClockSet, FundingClockResult>({
  name: "funding-clock",
  set: fundingClockSet,
  presets,
  formula:
    "Rate = premium index + (interest − premium index, kept between −0.05\u202F% and +0.05\u202F%); interest is 0.01\u202F%. At each settlement the long pays the short position × rate.",
  scenario: clockScenario,
  derive: twoTraders,
  deriveLater: inPortions(trading),
  quantities,
  missions,
});
