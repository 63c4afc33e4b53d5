/** What can be turned on many paths. */
import type { ParameterSet } from "../../../engine/index.ts";

export const manyPathsSet = {
  vol: {
    kind: "number",
    label: "Volatility a year",
    unit: "percent",
    min: 10,
    max: 150,
    step: 5,
    default: 60,
    help: "How far the price wanders: the deviation of a year’s log return.",
  },
  drift: {
    kind: "number",
    label: "Drift a year",
    unit: "percent",
    min: -100,
    max: 100,
    step: 5,
    default: 20,
    help: "The rate at which the mean of all prices grows. Nobody knows it in advance.",
  },
  L: {
    kind: "number",
    label: "Leverage",
    unit: "multiple",
    min: 1,
    max: 5,
    step: 0.5,
    default: 3,
    help: "The multiple of the token.",
  },
  hold: {
    kind: "choice",
    label: "How it is held",
    options: [
      { value: "daily", label: "reset daily" },
      { value: "band", label: "in a band" },
      { value: "alone", label: "left alone" },
    ],
    default: "daily",
    help: "The band lies a third of the leverage to either side, seen at each day’s close.",
  },
  days: {
    kind: "number",
    label: "Days held",
    unit: "days",
    min: 30,
    max: 730,
    step: 5,
    default: 365,
    help: "How long everybody holds.",
  },
} as const satisfies ParameterSet;

export type ManyPathsSet = typeof manyPathsSet;
