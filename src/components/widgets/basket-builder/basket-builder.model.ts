/** A fund in units: how much position stands on how much money. */
import { inPortions } from "../../../pace/portions.ts";
import { defineModel } from "../model-definition.ts";
import { missions } from "./basket-builder.missions.ts";
import { presets } from "./basket-builder.presets.ts";
import { quantities } from "./basket-builder.quantities.ts";
import { basketScenario, fundOf, weighingFund } from "./fund.ts";
import type { FundResult } from "./fund.ts";
import { basketBuilderSet } from "./parameters.ts";
import type { BasketBuilderSet } from "./parameters.ts";

export const basketBuilder = defineModel<BasketBuilderSet, FundResult>({
  name: "basket-builder",
  set: basketBuilderSet,
  presets,
  formula:
    "Notional: coins × price. NAV: units × NAV of one unit. Leverage: notional ÷ NAV. A move of the price changes the notional and the NAV by the same amount of money.",
  scenario: basketScenario,
  derive: fundOf,
  deriveLater: inPortions(weighingFund),
  quantities,
  missions,
});
