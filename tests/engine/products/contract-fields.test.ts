/** What the fields of a contract must be together: one line each, whatever the contract. */
import { describe, expect, test } from "vitest";
import { refusalOf } from "../support/refusals.ts";
import { onReturns } from "../support/scenarios.ts";

const HIGHER = [
  { floor: "9000", rate: "0.5" },
  { floor: "90000", rate: "0.96" },
];

describe.each(["perpetual", "inverse-perpetual"])("%s", (kind) => {
  const tiers = [{ floor: "0", rate: "0.01" }];
  const okx = { convention: "okx", maintenanceMarginRate: "0.96" };

  test.each([
    [
      { maintenanceMarginRate: "0.01", tiers },
      "products[0].maintenanceMarginRate must be left out where tiers are given, got 0.01",
    ],
    [
      { maintenanceAmount: "0", tiers },
      "products[0].maintenanceAmount must be left out where tiers are given, got 0",
    ],
    [{ tiers }, "accepted"],
    [{ maintenanceMarginRate: "0.01", maintenanceAmount: "0.001" }, "accepted"],
    [{ ...okx, takerFee: "0.04" }, "products[0].takerFee must be below 0.04, got 0.04"],
    [{ ...okx, takerFee: "0.039" }, "accepted"],
    [
      { convention: "okx", tiers: [...tiers, ...HIGHER], takerFee: "0.05" },
      "products[0].takerFee must be below 0.04, got 0.05",
    ],
    [{ ...okx, convention: "bybit", takerFee: "0.05" }, "accepted"],
  ])("%j: %s", (terms, line) => {
    const product = { id: "it", kind, side: "long", leverage: "0.5", ...terms };
    expect(refusalOf({ market: onReturns([]), products: [product] })).toBe(line);
  });
});
