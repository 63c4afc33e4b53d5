/** One token, its NAV and its price on the market, through a day. */
import { inPortions } from "../../../pace/portions.ts";
import { defineModel } from "../model-definition.ts";
import { dayOfToken, hourByHour } from "./day.ts";
import type { TwoPricesResult } from "./day.ts";
import { twoPricesSet } from "./parameters.ts";
import type { TwoPricesSet } from "./parameters.ts";
import { priceScenario } from "./price-scenario.ts";
import { missions } from "./two-prices.missions.ts";
import { presets } from "./two-prices.presets.ts";
import { quantities } from "./two-prices.quantities.ts";

export const twoPrices = defineModel<TwoPricesSet, TwoPricesResult>({
  name: "two-prices",
  set: twoPricesSet,
  presets,
  formula:
    "Market price = NAV × (1 + premium). While units can be created and redeemed, the premium stays between minus the redemption fee and plus the creation fee; while they cannot, it is whatever the crowd makes of it. You buy at the first price, before anybody can answer it.",
  scenario: priceScenario,
  derive: dayOfToken,
  deriveLater: inPortions(hourByHour),
  quantities,
  missions,
});
