/** What a sentence can print of the Funding clock. */
import { formatMoney, formatNumber, formatPercent } from "../../../format/index.ts";
import type { Quantity } from "../model-definition.ts";
import type { FundingClockSet } from "./parameters.ts";
import { eachOf, totalOf } from "./two-traders.ts";
import type { FundingClockResult } from "./two-traders.ts";

type ClockQuantity = Quantity<FundingClockSet, FundingClockResult>;

export const quantities = {
  rate: {
    label: "the funding rate",
    formula: "Premium index plus interest less premium index, the second part kept within a range.",
    role: "futures",
    text: (result) => formatPercent(result.rate, { decimals: 2 }),
    number: (result) => result.rate.times(100).toNumber(),
  },
  payment: {
    label: "what changes hands at one settlement",
    formula: "Position × rate.",
    role: "futures",
    text: (result) => formatMoney(eachOf(result, "long").abs(), { decimals: 2 }),
  },
  total: {
    label: "what has changed hands in all",
    formula: "Position × rate × settlements met.",
    role: "futures",
    text: (result) => formatMoney(totalOf(result, "long").abs(), { decimals: 2 }),
    number: (result) => totalOf(result, "long").abs().toNumber(),
  },
  "of-margin": {
    label: "the same as a share of the money put up",
    formula: "What has changed hands ÷ (position ÷ leverage).",
    role: "futures",
    text: (result) =>
      formatPercent(totalOf(result, "long").abs().div(result.margin), { decimals: 2 }),
  },
  margin: {
    label: "the money that each trader puts up",
    formula: "Position ÷ leverage.",
    text: (result) => formatMoney(result.margin),
  },
  settlements: {
    label: "settlements met",
    formula: "Those after the opening, up to the closing.",
    text: ({ stamps: { length } }) =>
      length === 0
        ? "no settlement"
        : length === 1
          ? "one settlement"
          : `${formatNumber(length)} settlements`,
  },
  "who-pays": {
    label: "who pays whom",
    formula: "The sign of the rate.",
    text: ({ rate, stamps }) =>
      rate.isZero() || stamps.length === 0
        ? "nobody pays anybody"
        : rate.isPositive()
          ? "the long trader pays the short one"
          : "the short trader pays the long one",
  },
} as const satisfies Record<string, ClockQuantity>;
