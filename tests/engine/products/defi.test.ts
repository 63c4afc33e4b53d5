/** Collateral tokens and pool tokens. */
import { describe, expect, test } from "vitest";
import type { Decimal } from "../../../src/engine/index.ts";
import { parseScenario } from "../../../src/engine/index.ts";
import tracer from "../reference/tracer_pools.json" with { type: "json" };
import { onPrices, run } from "../support/scenarios.ts";

const RULE = {
  kind: "recentre",
  target: "2",
  min: "1.7",
  max: "2.3",
  speed: "0.05",
  everyHours: 24,
} as const;

describe("collateral token", () => {
  const fli = {
    id: "fli",
    kind: "collateral-token",
    rule: RULE,
    liquidationThreshold: "0.75",
  } as const;

  test("debt grows in cash, collateral in kind", () => {
    const rule = { ...RULE, everyHours: 876_000 } as const;
    const market = onPrices(["100", "100"], { stepHours: 8760 });
    const product = { ...fli, rule, borrowRate: "0.05", supplyRate: "0.02" };
    const { summary, ledger } = run(market, product);
    // One stake of debt at 5 %, two of collateral at 2 %.
    expect(summary.costs.interest.toFixed()).toBe("0.01");
    expect(summary.nav.toFixed()).toBe("0.99");
    expect(ledger.at(-1)?.quantity.toFixed()).toBe("0.0204");
  });

  test.each([
    ["0.75", "-33.3"],
    ["0.80", "-37.5"],
    ["0.83", "-39.8"],
  ])("at 2x a threshold of %s is reached at %s percent", (liquidationThreshold, move) => {
    const { summary } = run(onPrices(["100"]), { ...fli, liquidationThreshold });
    expect(summary.liquidationPrice?.minus(100).toFixed(1)).toBe(move);
  });

  test("liquidated by the lender: all is sold, the penalty is taken, the rest stays", () => {
    const product = { ...fli, liquidationPenalty: "0.05" };
    const { summary, ledger } = run(onPrices(["100", "60", "120"]), product);
    expect(ledger.at(-1)?.event).toBe("liquidated");
    expect(ledger.at(-1)?.reason).toMatchObject({ kind: "collateral-ratio" });
    expect(summary.nav.toFixed()).toBe("0.15");
  });

  test("a target whose debt the lender would sell at once is refused", () => {
    const product = { ...fli, liquidationThreshold: "0.5" };
    expect(() => parseScenario({ market: onPrices(["100"]), products: [product] })).toThrow(
      "products[0].liquidationThreshold must be above the debt share of the target, 0.5, got 0.5",
    );
  });
});

describe("pool token", () => {
  test.each(tracer.sigmoid)(
    "sigmoid, $leverage x, $oldPrice → $newPrice: $longAfter and $shortAfter",
    ({ leverage, oldPrice, newPrice, longBefore, shortBefore, longAfter, shortAfter }) => {
      const market = onPrices([String(oldPrice), String(newPrice)]);
      const pool = (side: "long" | "short", own: number, other: number): number =>
        run(market, {
          id: "pool",
          kind: "pool-token",
          side,
          leverage: String(leverage),
          ownPool: String(own),
          otherPool: String(other),
          transfer: "sigmoid",
        }).summary.nav.toNumber() * own;
      expect(pool("long", longBefore, shortBefore)).toBeCloseTo(longAfter, 9);
      expect(pool("short", shortBefore, longBefore)).toBeCloseTo(shortAfter, 9);
    },
  );

  test.each(tracer.power)(
    "power, $leverage x, 1 → $newPrice, pools $longBalance and $shortBalance: $longTransfer",
    ({ leverage, oldPrice, newPrice, longBalance, shortBalance, longTransfer, tolerance }) => {
      const { summary } = run(onPrices([String(oldPrice), String(newPrice)]), {
        id: "pool",
        kind: "pool-token",
        side: "long",
        leverage: String(leverage),
        ownPool: String(longBalance),
        otherPool: String(shortBalance),
        transfer: "power",
      });
      const moved = summary.return.times(longBalance).toNumber();
      expect(Math.abs(moved - longTransfer)).toBeLessThan(tolerance);
    },
  );

  test("equal pools give about L; a long pool twice the short one gives half of it", () => {
    const gain = (own: string): number =>
      run(onPrices(["10000", "10001"]), {
        id: "pool",
        kind: "pool-token",
        side: "long",
        leverage: "3",
        ownPool: own,
        otherPool: "1000",
        transfer: "sigmoid",
      })
        .summary.return.times(10_000)
        .toNumber();
    expect(gain("1000")).toBeCloseTo(3, 2);
    expect(gain("2000")).toBeCloseTo(1.5, 2);
  });

  test("a price that all but vanishes leaves 0.49 % of the long pool at 3x, never nothing", () => {
    const { summary } = run(onPrices(["1000000000000", "0.000001"]), {
      id: "pool",
      kind: "pool-token",
      side: "long",
      leverage: "3",
      ownPool: "1",
      otherPool: "1",
      transfer: "sigmoid",
    });
    expect(summary.nav.times(100).toFixed(2)).toBe("0.49");
  });

  test("what one side wins the other loses", () => {
    const market = onPrices(["100", "120", "90", "130"]);
    const nav = (side: "long" | "short", own: string, other: string): Decimal =>
      run(market, {
        id: "pool",
        kind: "pool-token",
        side,
        leverage: "3",
        ownPool: own,
        otherPool: other,
        transfer: "power",
      }).summary.nav.times(own);
    const total = nav("long", "700", "300").plus(nav("short", "300", "700"));
    expect(total.minus(1000).abs().lt("1e-30")).toBe(true);
  });
});
