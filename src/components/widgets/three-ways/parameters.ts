/** What Three ways lets a reader turn. */
import type { ParameterSet } from "../../../engine/index.ts";

export const threeWaysSet = {
  depth: {
    kind: "number",
    label: "How deep it falls",
    unit: "percent",
    min: 0,
    max: 60,
    step: 1,
    default: 40,
    help: "The fall from the start to the lowest close. The price then comes all the way back.",
  },
  days: {
    kind: "number",
    label: "Days down, and days back",
    unit: "days",
    min: 1,
    max: 30,
    step: 1,
    default: 10,
    help: "Equal percentage moves, first down, then up to the start.",
  },
  L: {
    kind: "number",
    label: "Leverage",
    unit: "multiple",
    min: 1.5,
    // Beyond, the account would open below the level of the usual call.
    max: 4,
    step: 0.5,
    default: 3,
    help: "The token’s target, and what the margin account buys for each unit of its own money.",
  },
  rate: {
    kind: "number",
    label: "Interest a day",
    unit: "percent",
    min: 0,
    max: 0.3,
    step: 0.01,
    default: 0,
    help: "On the borrowed money, charged by the hour.",
  },
  call: {
    kind: "number",
    label: "Margin call at level",
    unit: "count",
    min: 1.15,
    max: 2,
    step: 0.05,
    default: 1.3,
    help: "Assets over debt at which the venue warns.",
  },
  liq: {
    kind: "number",
    label: "Liquidation at level",
    unit: "count",
    min: 1,
    max: 1.5,
    step: 0.05,
    default: 1.1,
    help: "Assets over debt at which the venue sells everything.",
  },
} as const satisfies ParameterSet;

export type ThreeWaysSet = typeof threeWaysSet;
