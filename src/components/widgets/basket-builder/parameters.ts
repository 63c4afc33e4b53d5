/** What the Basket builder lets a reader turn. */
import type { ParameterSet } from "../../../engine/index.ts";

/** How far the price goes, each way, in percents. */
export const MOST_MOVE = 35;

export const basketBuilderSet = {
  coins: {
    kind: "number",
    label: "Coins in the basket",
    unit: "count",
    min: 50,
    max: 500,
    step: 10,
    default: 300,
    help: "How many bitcoins the fund’s contracts are on.",
  },
  m: {
    kind: "number",
    label: "Move of the price since",
    unit: "percent",
    min: -MOST_MOVE,
    max: MOST_MOVE,
    step: 0.5,
    default: 1,
    help: "What bitcoin has done since the basket was filled. Nothing has been bought or sold.",
  },
  side: {
    kind: "choice",
    label: "The contracts are",
    options: [
      { value: "long", label: "bought" },
      { value: "short", label: "sold" },
    ],
    default: "long",
    help: "Bought, they gain when the price rises. Sold, they gain when it falls.",
  },
  nav: {
    kind: "number",
    label: "NAV of one unit at the start",
    unit: "money",
    min: 8,
    max: 30,
    step: 1,
    default: 10,
    help: "What one unit was worth when the basket was filled.",
  },
  units: {
    kind: "number",
    label: "Units",
    unit: "count",
    min: 300000,
    max: 800000,
    step: 50000,
    default: 400000,
    help: "Into how many equal shares the fund is divided.",
  },
  p0: {
    kind: "number",
    label: "Price of bitcoin at the start",
    unit: "price",
    min: 20000,
    max: 60000,
    step: 1000,
    default: 40000,
    help: "The price at which the basket was filled.",
  },
} as const satisfies ParameterSet;

export type BasketBuilderSet = typeof basketBuilderSet;
