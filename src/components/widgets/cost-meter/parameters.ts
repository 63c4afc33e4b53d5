/** What the Cost meter lets a reader turn. */
import type { ParameterSet } from "../../../engine/index.ts";

export const costMeterSet = {
  fund: {
    kind: "number",
    label: "Funding rate, each interval",
    unit: "percent",
    min: -0.1,
    max: 0.1,
    step: 0.005,
    default: 0.01,
    help: "Of the position. Above nothing longs pay shorts, below it shorts pay longs.",
  },
  L: {
    kind: "number",
    label: "Target leverage",
    unit: "multiple",
    min: 1,
    max: 5,
    step: 0.5,
    default: 3,
    help: "The multiple of the long token; the short one has the same with a minus.",
  },
  mgmt: {
    kind: "number",
    label: "Management fee, each day",
    unit: "percent",
    min: 0,
    max: 0.3,
    step: 0.005,
    default: 0,
    help: "Of NAV. Both tokens pay it, the two plain positions do not.",
  },
  days: {
    kind: "number",
    label: "Days held",
    unit: "days",
    min: 1,
    max: 365,
    step: 1,
    default: 365,
    help: "How long you wait.",
  },
  every: {
    kind: "choice",
    label: "Funding is settled",
    options: [
      { value: "8", label: "every 8 h" },
      { value: "4", label: "every 4 h" },
      { value: "1", label: "every hour" },
    ],
    default: "8",
    help: "The rate above is for one such interval, whatever its length.",
  },
  tf: {
    kind: "number",
    label: "Cost of a trade",
    unit: "percent",
    min: 0,
    max: 0.5,
    step: 0.01,
    default: 0,
    help: "Fee, half the spread and slippage together, of what a token trades at midnight.",
  },
  swing: {
    kind: "number",
    label: "Daily swing of the price",
    unit: "percent",
    min: 0,
    max: 10,
    step: 0.5,
    default: 0,
    help: "Up one day, back to the same price the next. With no swing there is little to trade.",
  },
} as const satisfies ParameterSet;

export type CostMeterSet = typeof costMeterSet;
