/** What the night gap lets a reader turn. */
import type { ParameterSet } from "../../../engine/index.ts";

export const nightGapSet = {
  gap: {
    kind: "number",
    label: "The price opens lower by",
    unit: "percent",
    min: 0,
    max: 60,
    step: 1,
    default: 40,
    help: "In one jump, with no trade on the way.",
  },
  L: {
    kind: "number",
    label: "Leverage of all three",
    unit: "multiple",
    min: 1.5,
    max: 5,
    step: 0.5,
    default: 3,
    help: "The token’s target, and what margin account and future hold for each 1 of their own.",
  },
  liq: {
    kind: "number",
    label: "Margin account sold at level",
    unit: "count",
    min: 1,
    max: 1.1,
    step: 0.05,
    default: 1.1,
    help: "Assets over debt at which the venue sells everything.",
  },
  mmr: {
    kind: "number",
    label: "Maintenance margin of the future",
    unit: "percent",
    min: 0,
    max: 2,
    step: 0.1,
    default: 0.5,
    help: "Of the position: with less than that the venue takes it over.",
  },
} as const satisfies ParameterSet;

export type NightGapSet = typeof nightGapSet;
