/** What the Liquidation ladder lets a reader turn. */
import type { ParameterSet } from "../../../engine/index.ts";

export const liquidationLadderSet = {
  L: {
    kind: "number",
    label: "Leverage",
    unit: "multiple",
    min: 1,
    max: 50,
    step: 1,
    default: 10,
    help: "Size of the position over the margin behind it.",
  },
  c: {
    kind: "choice",
    label: "Contract",
    options: [
      { value: "linear", label: "linear" },
      { value: "inverse", label: "inverse" },
    ],
    default: "linear",
    help: "Linear: margin and profit in money. Inverse: both in coins.",
  },
  conv: {
    kind: "choice",
    label: "Whose formula",
    options: [
      { value: "binance", label: "Binance" },
      { value: "okx", label: "OKX" },
      { value: "bybit", label: "Bybit" },
    ],
    default: "binance",
    help: "Three published ways of working out one price.",
  },
  mmr: {
    kind: "number",
    label: "Maintenance margin",
    unit: "percent",
    min: 0,
    max: 2,
    step: 0.1,
    default: 0.5,
    help: "Of the position: what must be left while it is open.",
  },
  fee: {
    kind: "number",
    label: "Closing fee",
    unit: "percent",
    min: 0,
    max: 0.1,
    step: 0.01,
    default: 0.06,
    help: "Of the position. Only the formula of OKX counts it.",
  },
  ded: {
    kind: "number",
    label: "Maintenance deduction",
    unit: "percent",
    min: 0,
    max: 0.2,
    step: 0.1,
    default: 0,
    help: "Of the position at its entry, where a venue’s table of tiers has one. Only Binance’s formula uses it here.",
  },
  entry: {
    kind: "number",
    label: "Entry price",
    unit: "price",
    min: 10,
    max: 100000,
    step: 10,
    default: 100,
    help: "The price at which the position was opened.",
  },
  mode: {
    kind: "choice",
    label: "What stands behind it",
    options: [
      { value: "isolated", label: "its own margin" },
      { value: "cross", label: "the account" },
    ],
    default: "isolated",
    help: "Isolated margin, or cross margin.",
  },
  spare: {
    kind: "number",
    label: "Spare money in the account",
    unit: "percent",
    min: -80,
    max: 400,
    step: 10,
    default: 100,
    help: "Of the position’s own margin, and counted in cross margin only. A minus is the loss of another position.",
  },
} as const satisfies ParameterSet;

export type LiquidationLadderSet = typeof liquidationLadderSet;
