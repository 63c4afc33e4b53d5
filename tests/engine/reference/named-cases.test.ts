/** Published cases known by a number of their own, each at its printed precision. */
import { expect, test } from "vitest";
import {
  liquidationPrice,
  poolBalances,
  poolTransferShare,
} from "../../../src/engine/metrics/index.ts";
import { expectFloat } from "../../support/printed.ts";

test.each([
  ["T-01", 3, 2000, 2020, 1029.6942380673468],
  ["T-02", 3, 2000, 4000, 1905.1482536448666],
  ["T-03", 3, 2000, 1980, 970.0089967611798],
  ["T-04", 3, 4000, 2000, 94.85174635513327],
  ["T-06", 1, 2000, 2020, 1009.9006665816463],
])("%s, Tracer: %ix pools of 1,000 each, %i to %i", (_id, leverage, oldPrice, newPrice, long) => {
  const pools = { longPool: 1000, shortPool: 1000 };
  const after = poolBalances({ leverage, oldPrice, newPrice, ...pools });
  expectFloat(after.longPool, long);
  expect(after.longPool.plus(after.shortPool).toNumber()).toBeCloseTo(2000, 10);
});

test.each([
  [1, "909.09"],
  [3, "2486.85"],
])("T-07, Tracer: the power transfer at %ix, 1 to 1.1, moves %s of 10,000", (leverage, moved) => {
  const share = poolTransferShare({ leverage, oldPrice: 1, newPrice: "1.1", transfer: "power" });
  expect(share.times(10_000).toFixed(2)).toBe(moved);
});

const WALLET = "1535443.01";

test.each([
  ["L-01", "3683.979", "1456.84", "0.10", "135365", "1114.78"],
  ["L-02", "109.488", "32481.98", "0.025", "16300", "18778.73"],
])("%s, Binance’s own example: liquidated at the last figure", (_id, quantity, entry, m, a, price) => {
  const found = liquidationPrice({
    side: "long",
    quantity,
    entry,
    leverage: 1,
    marginMode: "cross",
    wallet: WALLET,
    maintenanceMarginRate: m,
    maintenanceAmount: a,
  });
  expect(found?.toFixed(2)).toBe(price);
});

test.each([
  ["L-05", "binance", 5, "short", "11.891089"],
  ["L-05", "binance", 5, "long", "8.070707"],
  ["L-05", "binance", 3, "short", "13.211221"],
  ["L-05", "binance", 3, "long", "6.723906"],
  ["L-06", "okx", 5, "short", "11.874134"],
  ["L-06", "okx", 5, "long", "8.085709"],
  ["L-06", "okx", 3, "short", "13.193482"],
  ["L-06", "okx", 3, "long", "6.738090"],
] as const)("%s: %s, %ix %s, is liquidated at %s", (_id, convention, leverage, side, price) => {
  const found = liquidationPrice({
    side,
    entry: 10,
    leverage,
    convention,
    maintenanceMarginRate: "0.01",
    maintenanceAmount: "0.01",
    takerFee: "0.0006",
  });
  expect(found?.toFixed(6)).toBe(price);
});
