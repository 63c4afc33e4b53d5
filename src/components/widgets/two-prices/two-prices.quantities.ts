/** What a sentence can print of the Two prices. */
import type { Decimal } from "../../../engine/index.ts";
import { formatMoney, formatPercent } from "../../../format/index.ts";
import type { Quantity } from "../model-definition.ts";
import { hourPoint } from "./day.ts";
import type { TwoPricesResult } from "./day.ts";
import type { TwoPricesSet } from "./parameters.ts";
import { HOURS } from "./price-scenario.ts";

type PriceQuantity = Quantity<TwoPricesSet, TwoPricesResult>;

const price = (value: Decimal): string => formatMoney(value, { decimals: 2 });
const share = (value: Decimal): string => formatPercent(value, { decimals: 2 });
const made = (value: Decimal): string => formatPercent(value, { decimals: 2, sign: true });

export const quantities = {
  "nav-start": {
    label: "NAV of one unit at midnight",
    formula: "What the fund holds, over its units.",
    role: "daily",
    text: (result) => price(hourPoint(result, 0).unitNav),
  },
  "price-start": {
    label: "the market’s price of one unit at midnight",
    formula: "NAV × (1 + premium).",
    role: "pool",
    text: (result) => price(hourPoint(result, 0).price),
  },
  "nav-return": {
    label: "what the NAV does in the day",
    formula: "NAV at the end over NAV at the start, less one.",
    role: "daily",
    text: ({ navReturn }) => made(navReturn),
  },
  "holder-return": {
    label: "your return, bought and sold at the market’s prices",
    formula: "(1 + NAV’s return) × (1 + premium at the end) ÷ (1 + premium at the start) − 1.",
    role: "pool",
    text: ({ holderReturn }) => made(holderReturn),
    number: ({ holderReturn }) => holderReturn.times(100).toNumber(),
  },
  "premium-start": {
    label: "the premium when you buy",
    formula: "Market price ÷ NAV − 1.",
    role: "pool",
    text: (result) => share(hourPoint(result, 0).premium),
  },
  "premium-one": {
    label: "the premium an hour later",
    formula: "Market price ÷ NAV − 1.",
    role: "pool",
    text: (result) => share(hourPoint(result, 1).premium),
  },
  "premium-noon": {
    label: "the premium at noon",
    formula: "The crowd’s own, or the fee where the doors are open and the crowd’s is larger.",
    role: "pool",
    text: (result) => share(hourPoint(result, 12).premium),
    number: (result) => hourPoint(result, 12).premium.times(100).toNumber(),
  },
  "premium-end": {
    label: "the premium at the end of the day",
    formula: "Market price ÷ NAV − 1.",
    role: "pool",
    text: (result) => share(result.series.at(-1)!.premium),
  },
  "at-noon": {
    label: "what the issuer does at noon",
    formula: "Whether units can be created and redeemed.",
    text: ({ shutUntil }) =>
      shutUntil === 0
        ? "creates and redeems units as it has done since midnight"
        : shutUntil < HOURS
          ? "begins to create and redeem units, which it had not done since midnight"
          : "still neither creates nor redeems a unit, and will not all day",
  },
  "arbitrage-gain": {
    label: "what is left in hand for one unit",
    formula: "What the unit sells for, less what it costs, less the fee.",
    text: ({ arbitrage }) => price(arbitrage.gain),
  },
  "arbitrage-story": {
    label: "which trade pays",
    formula:
      "Whether the price lies above the cost of creating, below that of redeeming, or between.",
    text: ({ arbitrage: { trade } }) =>
      trade === "create"
        ? "It pays to create units and sell them"
        : trade === "redeem"
          ? "It pays to buy units and redeem them"
          : "Neither trade pays here: the price lies inside the fees",
  },
  "sale-average": {
    label: "the average price of the sale",
    formula: "Proceeds ÷ units sold, from the best bid down.",
    role: "pool",
    text: ({ exit }) => price(exit.sale.average),
  },
  "sale-short": {
    label: "how far the sale stays below the market price",
    formula: "1 − average price ÷ market price.",
    role: "pool",
    text: ({ exit, series }) => share(exit.sale.average.div(series.at(-1)!.price).neg().plus(1)),
  },
  "units-to-sell": {
    label: "units sold",
    formula: "As set.",
    text: ({ exit }) => formatMoney(exit.units),
  },
  "better-exit": {
    label: "which way out brings more",
    formula: "Proceeds of the sale against NAV less the redemption fee.",
    text: ({ exit: { sale, redeemed, units } }) =>
      redeemed === null
        ? "redemption is shut, so the market is the only way out"
        : sale.sold === units && sale.proceeds.gt(redeemed)
          ? "the market brings more than redemption"
          : "redemption brings more than the market",
  },
} as const satisfies Record<string, PriceQuantity>;
