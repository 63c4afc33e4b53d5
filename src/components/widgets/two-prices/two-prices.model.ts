/** One token, its NAV and its price on the market, through a day. */
import { defineModel } from "../model-definition.ts";
import { dayOfToken } from "./day.ts";
import type { TwoPricesResult } from "./day.ts";
import { twoPricesSet } from "./parameters.ts";
import type { TwoPricesSet } from "./parameters.ts";
import { priceScenario } from "./price-scenario.ts";
import { missions } from "./two-prices.missions.ts";
import { quantities } from "./two-prices.quantities.ts";

export const twoPrices = defineModel<TwoPricesSet, TwoPricesResult>({
  name: "two-prices",
  set: twoPricesSet,
  presets: [
    { id: "rush", label: "A rush, shut until noon", values: { prem: 4, last: 0, doors: "noon" } },
    { id: "open", label: "The same, open", values: { prem: 4, last: 0, doors: "open" } },
    {
      id: "panic",
      label: "A panic, shut",
      values: { prem: 0, nav: -30, last: -40, doors: "shut" },
    },
    {
      id: "bargain",
      label: "A discount that closes",
      values: { prem: -10, last: 0, doors: "noon" },
    },
  ],
  formula:
    "Market price = NAV × (1 + premium). While units can be created and redeemed, the premium stays between minus the redemption fee and plus the creation fee; while they cannot, it is whatever the crowd makes of it. You buy at the first price, before anybody can answer it.",
  scenario: priceScenario,
  derive: dayOfToken,
  quantities,
  missions,
});
