/** Collateral tokens and pool tokens. */
import { describe, expect, test } from "vitest";
import type { Decimal } from "../../../src/engine/index.ts";
import { parseScenario, toPlain } from "../../../src/engine/index.ts";
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

  test("a penalty beyond what is left takes all of it, and the issuer bears the rest", () => {
    const product = { ...fli, liquidationPenalty: "0.05" };
    const { ledger, summary } = run(onPrices(["100", "52"]), product);
    expect(ledger.slice(-2).map(({ event, nav }) => `${event} ${nav.toFixed()}`)).toEqual([
      ...["liquidated -0.01", "wiped-out 0"],
    ]);
    expect(summary.deficit.toFixed()).toBe("0.01");
  });

  test("watched continuously the lender sells at its very price", () => {
    const rule = { ...RULE, max: "9" } as const;
    const market = onPrices(["100", "60"], { monitoring: "continuous" });
    const { ledger, summary } = run(market, { ...fli, rule });
    expect(ledger.at(-1)?.event).toBe("liquidated");
    expect(ledger.at(-1)?.price.toFixed(4)).toBe("66.6667");
    expect(summary.liquidationPrice).toBeNull();
  });

  test("without rates there are no rows of interest", () => {
    const { ledger } = run(onPrices(["100", "101"]), fli);
    expect(ledger.map(({ event }) => event)).toEqual(["open", "mark", "rebalance"]);
  });

  test("interest is two rows: what the debt costs, what the collateral brings", () => {
    const market = onPrices(["100", "100"], { stepHours: 8760 });
    const rates = { borrowRate: "0.05", supplyRate: "0.02" };
    const rows = run(market, { ...fli, ...rates }).ledger.filter((row) => row.costKind !== null);
    expect(
      rows.slice(0, 2).map(({ event, cost, reason }) => toPlain({ event, cost, reason })),
    ).toEqual([
      {
        event: "interest",
        cost: "0.05",
        reason: { kind: "interest", balance: "-1", hours: 8760 },
      },
      {
        event: "interest",
        cost: "-0.04",
        reason: { kind: "interest", balance: "2", hours: 8760 },
      },
    ]);
  });

  describe("what may be borrowed", () => {
    // After a rise of a quarter: 2.5 of collateral, 1 of debt, and 0.5 more wanted.
    const rule = { ...RULE, speed: "1" } as const;
    const traded = (more: object): string | undefined =>
      run(onPrices(["100", "125"]), { ...fli, rule, ...more })
        .ledger.at(-1)
        ?.trade.toFixed();

    test.each([
      [{}, "0.5"],
      [{ collateralFactor: "0.7" }, "0.5"],
      [{ collateralFactor: "0.55" }, "0.375"],
      [{ collateralFactor: "0.55", unusedBorrow: "0.2" }, "0.1"],
      [{ collateralFactor: "0.55", rule: { ...rule, maxTrade: "0.3" } }, "0.3"],
      [{ collateralFactor: "0.55", rule: { ...rule, maxTrade: "0.4" } }, "0.375"],
      [{ rule: { ...rule, maxTrade: "0.3" } }, "0.3"],
    ])("%j: %s", (more, trade) => {
      expect(traded(more)).toBe(trade);
    });
  });

  test("its target is 2 unless its rule has one", () => {
    const { target: _target, ...own } = RULE;
    const { ledger } = run(onPrices(["100"]), { ...fli, rule: own });
    expect(ledger[0]?.leverageAfter?.toFixed()).toBe("2");
  });

  test("it pays no funding, and its rule is held to its settings", () => {
    const funding = { kind: "constant", rate: "0.01" } as const;
    const { summary } = run(onPrices(["100", "100"], { funding }), fli);
    expect(summary.costs.funding.isZero()).toBe(true);
    const product = { ...fli, rule: { ...RULE, min: "2.1" } };
    expect(() => parseScenario({ market: onPrices(["100"]), products: [product] })).toThrow(
      "products[0].rule.min must be at most the target 2, got 2.1",
    );
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
