/** What the Reset desk lets a reader turn. */
import type { ParameterSet } from "../../../engine/index.ts";

export const resetDeskSet = {
  m: {
    kind: "number",
    label: "The day’s move",
    unit: "percent",
    min: -30,
    max: 30,
    step: 0.5,
    default: 10,
    help: "The underlying’s return since both funds last stood at their targets.",
  },
  L: {
    kind: "number",
    label: "Leverage of both, in size",
    unit: "multiple",
    min: 0.5,
    max: 5,
    step: 0.5,
    default: 3,
    help: "One fund is long by this multiple, the other short by it.",
  },
  tf: {
    kind: "number",
    label: "Trading fee",
    unit: "percent",
    min: 0,
    max: 0.5,
    step: 0.01,
    default: 0,
    help: "Charged on what a fund trades, and paid out of its NAV.",
  },
} as const satisfies ParameterSet;

export type ResetDeskSet = typeof resetDeskSet;
