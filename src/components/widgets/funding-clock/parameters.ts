/** What the Funding clock lets a reader turn. */
import type { ParameterSet } from "../../../engine/index.ts";

export const fundingClockSet = {
  prem: {
    kind: "number",
    label: "Premium index",
    unit: "percent",
    min: -0.2,
    max: 0.2,
    step: 0.01,
    default: 0,
    help: "How far the perpetual trades above its index, below it with a minus.",
  },
  held: {
    kind: "number",
    label: "Held for",
    unit: "hours",
    min: 1,
    max: 24,
    step: 1,
    default: 24,
    help: "From opening to closing.",
  },
  lev: {
    kind: "number",
    label: "Leverage of both traders",
    unit: "multiple",
    min: 1,
    max: 25,
    step: 1,
    default: 5,
    help: "Position over the money put up for it.",
  },
  open: {
    kind: "number",
    label: "Opened at the hour",
    unit: "count",
    min: 0,
    max: 23,
    step: 1,
    default: 9,
    help: "UTC, on the hour, just after any settlement of that hour.",
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
    help: "Counted from midnight UTC.",
  },
  size: {
    kind: "number",
    label: "Position of each",
    unit: "money",
    min: 1000,
    max: 100_000,
    step: 1000,
    default: 10_000,
    help: "The same contract from both sides.",
  },
} as const satisfies ParameterSet;

export type FundingClockSet = typeof fundingClockSet;
