/** What the Two prices instrument lets a reader turn. */
import type { ParameterSet } from "../../../engine/index.ts";

export const twoPricesSet = {
  prem: {
    kind: "number",
    label: "Premium at midnight",
    unit: "percent",
    min: -20,
    max: 20,
    step: 0.5,
    default: 4,
    help: "How far above its NAV the crowd bids the token when you buy; a discount has a minus.",
  },
  nav: {
    kind: "number",
    label: "NAV over the day",
    unit: "percent",
    min: -40,
    max: 40,
    step: 1,
    default: -10,
    help: "From one midnight to the next, in a straight line.",
  },
  doors: {
    kind: "choice",
    label: "Creation and redemption",
    options: [
      { value: "open", label: "open" },
      { value: "noon", label: "from noon" },
      { value: "shut", label: "shut" },
    ],
    default: "noon",
    help: "Whether units can be made and handed back at NAV: all day, from noon on, or not at all.",
  },
  last: {
    kind: "number",
    label: "Premium the crowd ends with",
    unit: "percent",
    min: -40,
    max: 20,
    step: 0.5,
    default: 0,
    help: "Where the crowd’s own premium goes by the next midnight, in a straight line.",
  },
  fee: {
    kind: "number",
    label: "Fee of creation, and of redemption",
    unit: "percent",
    min: 0,
    max: 2,
    step: 0.05,
    default: 0.1,
    help: "Of the NAV of what is created or redeemed, each way.",
  },
  size: {
    kind: "number",
    label: "Units to sell",
    unit: "count",
    min: 10,
    max: 400,
    step: 10,
    default: 200,
    help: "Sold at once on the market at the end of the day.",
  },
  book: {
    kind: "number",
    label: "Units wanted at each price",
    unit: "count",
    min: 10,
    max: 200,
    step: 10,
    default: 40,
    help: "How many units the book takes at each step of the price.",
  },
} as const satisfies ParameterSet;

export type TwoPricesSet = typeof twoPricesSet;
