/** Bad and extreme inputs that reach the engine, one test for each row of the list of faults (19 to 34). */
import { describe, expect, test } from "vitest";
import type { MarketSpec, ProductRun } from "../../src/engine/index.ts";
import { makeEnsemble } from "../../src/engine/ensemble/index.ts";
import { Decimal, parseScenario, readScenario, simulate, toPlain } from "../../src/engine/index.ts";
import { BAND, finalNav, onPrices, onReturns, run, token } from "../engine/support/scenarios.ts";
import { PATIENCE } from "../engine/support/patience.ts";

const GBM = { kind: "gbm", volatility: "0.6", steps: 365, seed: 42 } as const;

function drawn(change: Partial<MarketSpec["path"]>): MarketSpec {
  return { start: "100", stepHours: 24, path: { ...GBM, ...change } as MarketSpec["path"] };
}

function refusal(market: object, product: object = { id: "spot", kind: "spot" }): string {
  const scenario = { market, products: [product] };
  try {
    parseScenario(scenario);
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
  return "accepted";
}

function isPrintable(found: ProductRun): boolean {
  const text = JSON.stringify(toPlain(found.summary)) + JSON.stringify(toPlain(found.series));
  return !/NaN|Infinity|undefined|"-0"/.test(text);
}

describe("faults that reach the engine", PATIENCE, () => {
  test("19: without volatility the path is flat and the drag exactly 0", () => {
    const { summary } = run(drawn({ volatility: "0" }), token("3"));
    expect(summary.nav.toFixed()).toBe("1");
    expect(summary.maxDrawdown.toFixed()).toBe("0");
  });

  test("20: a volatility of 1,000 % stays finite", () => {
    const found = run(drawn({ volatility: "10" }), token("3"));
    expect(isPrintable(found)).toBe(true);
    expect(found.summary.nav.gte(0)).toBe(true);
  });

  test("21: a negative volatility is refused", () => {
    expect(refusal(drawn({ volatility: "-0.1" }))).toBe(
      "market.path.volatility must be between 0 and 10, got -0.1",
    );
  });

  test("22: a drift beyond all bounds is refused", () => {
    for (const drift of ["1000000", "-1e6"]) {
      expect(refusal(drawn({ drift }))).toBe(
        `market.path.drift must be between -10 and 10, got ${drift}`,
      );
    }
  });

  test("23: −33.34 % in a day at 3x is the end, and a doubling later changes nothing", () => {
    const { summary } = run(onReturns(["-0.3334", "1"]), token("3"));
    expect(summary.nav.toFixed()).toBe("0");
    expect(summary.wipedOutAt).toBe(1);
  });

  test("24: a third as a double leaves a hair, exactly a third leaves nothing, none leaves less", () => {
    expect(new Decimal(finalNav(onReturns(["-0.3333333333333333"]), token("3"))).toFixed()).toBe(
      "0.0000000000000001",
    );
    expect(finalNav(onPrices(["300", "200"]), token("3"))).toBe("0");
    const nearly = `-0.${"3".repeat(40)}`;
    expect(finalNav(onReturns([nearly]), token("3"))).toBe("0");
  });

  test("25: a return of −100 % or less is refused", () => {
    for (const value of ["-1", "-1.5"]) {
      expect(refusal(onReturns(["0", value]))).toMatch(
        /^market\.path\.returns\[1\] must be above -1 /,
      );
    }
  });

  test("26: a price of 0 or below is refused with its place", () => {
    for (const value of ["0", "-5"]) {
      expect(refusal(onPrices(["1", "2", value]))).toMatch(
        /^market\.path\.prices\[2\] must be above 0/,
      );
    }
  });

  test("27: a band as thin as rounding ends, says so, and stays at its target", () => {
    const thin = {
      kind: "band",
      low: "2.99999999",
      high: "3.00000001",
      restore: "target",
    } as const;
    const market = onPrices(["100", "50"], { monitoring: "continuous" });
    const { summary, series } = run(market, token("3", thin));
    expect(summary.rebalances).toBeLessThanOrEqual(1001);
    expect(summary.events.some((row) => row.reason.kind === "too-many-triggers")).toBe(true);
    expect(series.at(-1)?.realLeverage === null || summary.nav.gt(0)).toBe(true);
  });

  test("27: no threshold is 0, and no band without width", () => {
    const lineOf = (rule: object): string =>
      refusal(onReturns([]), { id: "it", kind: "token", leverage: "3", rule });
    expect([
      lineOf({ kind: "moved", move: "0", side: "both" }),
      lineOf({ kind: "deviation", limit: "0" }),
      lineOf({ kind: "guarded", everyHours: 24, guard: "0" }),
      lineOf({ kind: "band", low: "3", high: "3" }),
    ]).toEqual([
      "products[0].rule.move must be above 0 and below 1, got 0",
      "products[0].rule.limit must be above 0 and at most 5, got 0",
      "products[0].rule.guard must be above 0 and at most 1000, got 0",
      "products[0].rule.low must be below the leverage 3, got 3",
    ]);
  });

  test("28: an inverted band is refused", () => {
    const inverted = { ...token("3"), rule: { ...BAND, low: "4", high: "2" } };
    expect(() => parseScenario({ market: onReturns([]), products: [inverted] })).toThrow(
      "products[0].rule.low must be below the leverage 3, got 4",
    );
  });

  test("29: a fee of 100 % a day leaves 0, a negative one is refused", () => {
    const rule = { kind: "never" } as const;
    expect(finalNav(onReturns(["0"]), token("3", rule, { managementPerDay: "1" }))).toBe("0");
    const negative = token("3", rule, { managementPerDay: "-0.1" });
    expect(() => parseScenario({ market: onReturns([]), products: [negative] })).toThrow(
      "products[0].costs.managementPerDay must be between 0 and 1, got -0.1",
    );
  });

  test.each([
    ["3", "0.0075", "0.9775"],
    ["3", "-0.0075", "1.0225"],
    ["-3", "0.0075", "1.0225"],
    ["-3", "-0.0075", "0.9775"],
  ])("30: %sx at a funding of %s has %s left", (leverage, rate, nav) => {
    const funding = { kind: "constant", rate, everyHours: 24 } as const;
    const product = { id: "static", kind: "static", leverage } as const;
    expect(finalNav(onReturns(["0"], { funding }), product)).toBe(nav);
  });

  test("31: a horizon of no days, of one, and of a hundred thousand", () => {
    expect(run(onReturns([]), token("3")).series).toHaveLength(1);
    expect(run(onReturns(["0.1"]), token("3")).series).toHaveLength(2);
    const long = {
      start: "100",
      stepHours: 24,
      path: { kind: "trend", move: "0", steps: 100_000 },
    };
    expect(refusal(long)).toBe("accepted");
    expect(refusal({ ...long, path: { ...long.path, steps: 100_001 } })).toBe(
      "market.path.steps must be a whole number between 0 and 100000, got 100001",
    );
  });

  test("32: no paths and a thousand million are refused, one is drawn without a fan", () => {
    const scenario = parseScenario({ market: drawn({ steps: 3 }), products: [token("3")] });
    for (const paths of [0, 1e9]) {
      expect(() => makeEnsemble({ scenario, paths })).toThrow(
        `paths must be a whole number between 1 and 1000000, got ${paths}`,
      );
    }
    const ensemble = makeEnsemble({ scenario, paths: 1 });
    while (ensemble.advance());
    const { bands, mean, median } = ensemble.result().products["token"] ?? {};
    expect([bands, median]).toEqual([null, null]);
    expect(Number.isFinite(mean?.value)).toBe(true);
  });

  test("33: any seed is hashed, and gives the same path again", () => {
    const above = ["9007199254740992", "9007199254740993"];
    const seeds = ["", "a text", -1, Number.MAX_SAFE_INTEGER, ...above, 0];
    const ends = seeds.map((seed) => finalNav(drawn({ seed }), { id: "spot", kind: "spot" }));
    expect(new Set(ends).size).toBe(seeds.length);
    expect(ends).toEqual(
      seeds.map((seed) => finalNav(drawn({ seed }), { id: "spot", kind: "spot" })),
    );
  });

  test("33: 2^53 + 1 as a number would be another seed than was written, and is refused", () => {
    const text = JSON.stringify({ market: drawn({ seed: 0 }), products: [token("3")] });
    for (const digits of ["9007199254740993", "-9007199254740993"]) {
      expect(() => readScenario(text.replace('"seed":0', `"seed":${digits}`))).toThrow(
        /^market\.path\.seed must be a whole number of at most 9007199254740991 in size or a text /,
      );
    }
  });

  test("34: three thousand losing days leave a little, not nothing, and no slow path", () => {
    const market = {
      start: "100",
      stepHours: 24,
      path: { kind: "trend", move: "-0.1", steps: 3000 },
    };
    const scenario = parseScenario({ market, products: [token("3")] });
    const found = simulate(scenario).products["token"];
    expect(found?.summary.nav.gt(0)).toBe(true);
    expect(found?.summary.nav.lt("1e-400")).toBe(true);
    expect(found?.summary.wipedOutAt).toBeNull();
  });
});
