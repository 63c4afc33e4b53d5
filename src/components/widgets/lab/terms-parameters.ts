/** What the lab's products share: costs, and the terms of margin, contracts, loans and pools. */
import type { ParameterSet } from "../../../engine/index.ts";
import { choice, number } from "./describe.ts";
import type { TermsGroup } from "./slot.ts";

export const terms: ParameterSet = {
  tf: number("Trading fee", "percent", [0, 0.5, 0.01], 0, "Of what is traded."),
  slip: number(
    "Slippage",
    "basis-points",
    [0, 300, 5],
    0,
    "Half spread and slippage, of what is traded. 1 bp is a hundredth of a percent.",
  ),
  mgmt: number("Management a day", "percent", [0, 0.3, 0.005], 0, "Of NAV."),
  stream: number(
    "Streaming fee a year",
    "percent",
    [0, 5, 0.05],
    0,
    "Of the position, charged every step.",
  ),
  exit: number(
    "Exit fee",
    "percent",
    [0, 1, 0.05],
    0,
    "Of value times target, when the path ends.",
  ),
  gas: number("Gas of a trade", "percent", [0, 5, 0.05], 0, "Of the stake."),
  int: number("Interest an hour", "percent", [0, 0.05, 0.0005], 0.002, "Of what was borrowed."),
  call: number("Margin call at level", "count", [1.05, 2, 0.05], 1.3, "Assets over debt."),
  liq: number("Liquidation at level", "count", [1, 1.5, 0.05], 1.1, "Assets over debt."),
  mmr: number("Maintenance margin", "percent", [0, 10, 0.1], 0.5, "Of the position."),
  taker: number(
    "Fee of the closing trade",
    "percent",
    [0, 0.2, 0.005],
    0.05,
    "Counted by one of the conventions.",
  ),
  conv: choice(
    "Liquidation formula",
    [
      ["binance", "Binance"],
      ["okx", "OKX, Gate"],
      ["bybit", "Bybit"],
    ],
    "binance",
    "As published by the venue.",
  ),
  basis: number("Basis", "percent", [-20, 50, 0.5], 1.5, "Future over spot at the start."),
  expiry: number("Expires after", "days", [1, 365, 1], 90, "Then it settles."),
  borrow: number("Interest on debt", "percent", [0, 50, 0.5], 3, "A year."),
  supply: number("Interest on collateral", "percent", [0, 20, 0.5], 1, "A year."),
  lt: number("Lender sells at", "percent", [50, 95, 1], 80, "Debt over collateral."),
  pool: number(
    "The other pool, for 1 in this",
    "count",
    [0.1, 10, 0.1],
    1,
    "Money on the other side.",
  ),
  transfer: choice(
    "Transfer",
    [
      ["power", "power"],
      ["sigmoid", "sigmoid"],
    ],
    "power",
    "How money moves between the pools.",
  ),
};

/** Which keys belong to which group, in their order. */
export const TERMS_GROUPS: Readonly<
  Record<TermsGroup, { readonly label: string; readonly keys: readonly string[] }>
> = {
  costs: {
    label: "Costs of the tokens",
    keys: ["tf", "slip", "mgmt", "stream", "gas", "exit"],
  },
  margin: { label: "Margin", keys: ["int", "call", "liq"] },
  contract: { label: "Contract", keys: ["mmr", "conv", "taker"] },
  dated: { label: "Dated future", keys: ["basis", "expiry", "mmr"] },
  loan: { label: "The loan behind it", keys: ["borrow", "supply", "lt"] },
  pools: { label: "The pools", keys: ["pool", "transfer"] },
};
