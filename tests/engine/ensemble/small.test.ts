/** Ensembles of a few paths, small enough to be added up by hand. */
import { describe, expect, test } from "vitest";
import type { EnsembleResult } from "../../../src/engine/ensemble/index.ts";
import { makeEnsemble, measureGap, worstGaps } from "../../../src/engine/ensemble/index.ts";
import { makeDrawer } from "../../../src/engine/ensemble/drawer.ts";
import { openLogReturns } from "../../../src/engine/ensemble/log-returns.ts";
import type { Scenario } from "../../../src/engine/index.ts";
import { Decimal } from "../../../src/engine/index.ts";
import { exp } from "../../../src/engine/market/elementary.ts";
import { token } from "../support/scenarios.ts";

const PATH = { kind: "gbm", volatility: "0.9", drift: "0.2", steps: 3, seed: 7 } as const;

/** At a volatility of 1,000 % nothing is left of it within a year. */
const GONE = { id: "gone", kind: "static", leverage: "5" } as const;

function scenario(steps = 3, volatility = "0.9"): Scenario {
  return {
    market: { start: "100", stepHours: 24, path: { ...PATH, volatility, steps } },
    products: [{ id: "spot", kind: "spot" }, token("3")],
  };
}

function drawn(spec: Parameters<typeof makeEnsemble>[0]): EnsembleResult {
  const ensemble = makeEnsemble(spec);
  while (ensemble.advance());
  return ensemble.result();
}

/** Where spot ends on the first paths, each followed by its mirror image. */
function pairs(count: number): [number, number][] {
  const drawer = makeDrawer(3);
  const draws = openLogReturns(PATH, 24)(0);
  const end = (returns: Float64Array): number => returns.reduce((nav, move) => nav * (1 + move), 1);
  return Array.from({ length: count }, () => {
    drawer.draw(draws);
    return [end(drawer.returns), end(drawer.mirrored)];
  });
}

describe("a few paths", () => {
  test("in pairs: the mean of the pairs' means, and how far they scatter", () => {
    const means = pairs(3).map(([one, other]) => (one + other) / 2);
    const mean = means.reduce((sum, value) => sum + value, 0) / 3;
    const squares = means.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    const found = drawn({ scenario: scenario(), paths: 6 }).products["spot"];
    expect(found?.mean.value).toBeCloseTo(mean, 12);
    expect(found?.mean.standardError).toBeCloseTo(Math.sqrt(squares / 2 / 3), 12);
    const lost = pairs(3)
      .flat()
      .filter((nav) => nav < 1).length;
    expect(found?.lossProbability.value).toBeCloseTo(lost / 6, 12);
  });

  test("an odd one out is a path without its mirror image; unpaired, all are", () => {
    const [[first, mirrored] = [0, 0], [second] = [0]] = pairs(2);
    const odd = drawn({ scenario: scenario(), paths: 3 }).products["spot"];
    expect(odd?.mean.value).toBeCloseTo(((first + mirrored) / 2 + second) / 2, 12);
    const plain = drawn({ scenario: scenario(), paths: 2, antithetic: false }).products["spot"];
    expect(plain?.mean.value).toBeCloseTo((first + second) / 2, 12);
    const isLost = Number(first < 1) + Number(second < 1);
    expect(plain?.lossProbability.value).toBe(isLost / 2);
  });

  test("block by block: 128, 256, 300, and no more", () => {
    const ensemble = makeEnsemble({ scenario: scenario(), paths: 300 });
    expect(ensemble.result()).toMatchObject({ paths: 0, wanted: 300 });
    expect(ensemble.result().products["spot"]?.wipedOut).toBe(0);
    const steps = Array.from({ length: 4 }, () => [ensemble.advance(), ensemble.result().paths]);
    expect(steps).toEqual([
      [true, 128],
      [true, 256],
      [false, 300],
      [false, 300],
    ]);
  });

  test("a million paths may be asked for, one more may not", () => {
    const of = (paths: number) => () => makeEnsemble({ scenario: scenario(), paths });
    expect(of(1_000_000)).not.toThrow();
    expect(of(1_000_001)).toThrow(
      "paths must be a whole number between 1 and 1000000, got 1000001",
    );
  });

  test("NAV 0 is counted on both sides of a pair", () => {
    const wild = { ...scenario(365, "10"), products: [GONE] };
    expect(drawn({ scenario: wild, paths: 2 }).products["gone"]?.wipedOut).toBe(1);
    const single = drawn({ scenario: wild, paths: 1 }).products["gone"];
    expect([single?.wipedOut, single?.lossProbability.value]).toEqual([1, 1]);
    expect(single?.closedForms).toBeNull();
  });
});

describe("what is reported", () => {
  test("every step of a short path, sixty-one of a long one, both ends among them", () => {
    expect([...drawn({ scenario: scenario(), paths: 1 }).steps]).toEqual([0, 1, 2, 3]);
    expect([...drawn({ scenario: scenario(60), paths: 1 }).steps]).toHaveLength(61);
    const long = [...drawn({ scenario: scenario(120), paths: 1 }).steps];
    expect(long).toEqual(Array.from({ length: 61 }, (_, mark) => 2 * mark));
  });

  test("bands, median and histogram from twenty paths on", () => {
    const few = drawn({ scenario: scenario(), paths: 19 }).products["spot"];
    expect([few?.bands, few?.median, few?.histogram]).toEqual([null, null, null]);
    const found = drawn({ scenario: scenario(), paths: 20 }).products["spot"];
    expect(found?.bands?.map((band) => band.length)).toEqual([4, 4, 4, 4, 4, 4, 4]);
    expect(found?.bands?.[3]?.at(-1)).toBe(found?.median?.value);
    expect(found?.median?.standardError).toBeGreaterThan(0);
    expect(found?.closedForms?.mean).toBeCloseTo(Math.exp((0.2 * 3) / 365), 12);
  });

  test("the median's error is that of a lognormal's: m·σ·√T·√(2π) ÷ (2·√n)", () => {
    const found = drawn({ scenario: scenario(), paths: 2_000, antithetic: false }).products["spot"];
    const { value = 0, standardError = 0 } = found?.median ?? {};
    const expected = (value * 0.9 * Math.sqrt((3 / 365) * 2 * Math.PI)) / (2 * Math.sqrt(2_000));
    expect(standardError / expected).toBeGreaterThan(0.7);
    expect(standardError / expected).toBeLessThan(1.4);
    expect(found?.wipedOut).toBe(0);
    expect(drawn({ scenario: scenario(), paths: 20 }).products["spot"]?.wipedOut).toBe(0);
  });

  test("the histogram has forty bins of equal ratio; one bin where nothing scatters", () => {
    const found = drawn({ scenario: scenario(), paths: 200 }).products["spot"]?.histogram;
    const bounds = found?.bounds ?? [];
    expect([bounds.length, found?.counts.length]).toEqual([41, 40]);
    const ratios = bounds.slice(1).map((bound, bin) => bound / (bounds[bin] ?? 1));
    for (const ratio of ratios) expect(ratio).toBeCloseTo(ratios[0] ?? 0, 12);
    // Three days at 90 % a year: a hundredth of the ends lies outside 1 ± 2.6 × 8.2 %.
    expect(bounds[0]).toBeGreaterThan(0.7);
    expect(bounds[0]).toBeLessThan(0.9);
    expect(bounds[40]).toBeGreaterThan(1.1);
    expect(bounds[40]).toBeLessThan(1.4);
    expect(found?.counts.reduce((sum, count) => sum + count, 0)).toBeCloseTo(200, 9);
    const nothing = { ...scenario(365, "10"), products: [GONE] };
    const gone = drawn({ scenario: nothing, paths: 20 }).products["gone"]?.histogram;
    expect(gone).toEqual({ bounds: [0, 0], counts: [20] });
  });
});

describe("the gap between doubles and the ledger", () => {
  test("is told for each product, with the step at which it is worst", () => {
    const gaps = measureGap(scenario(40));
    expect(gaps.map(({ product }) => product)).toEqual(["spot", "token"]);
    for (const { relative, step } of gaps) {
      expect(relative).toBeGreaterThan(0);
      expect(relative).toBeLessThan(1e-13);
      expect(step).toBeGreaterThan(0);
    }
  });

  test("is none where nothing moves, and over seeds the worst of them", () => {
    const still = { ...scenario(5, "0") };
    const path = { ...PATH, volatility: "0", drift: "0", steps: 5 };
    expect(measureGap({ ...still, market: { ...still.market, path } })).toEqual([
      { product: "spot", relative: 0, step: 0 },
      { product: "token", relative: 0, step: 0 },
    ]);
    const of = (seed: number) =>
      measureGap({
        ...scenario(9),
        market: { ...scenario(9).market, path: { ...PATH, steps: 9, seed } },
      });
    const each = [0, 1, 2].map(of);
    expect(new Set(each.map(([spot]) => spot?.relative)).size).toBe(3);
    const worst = Math.max(...each.map(([spot]) => spot?.relative ?? 0));
    expect(worstGaps(scenario(9), 3)[0]?.relative).toBe(worst);
  });

  test.each([
    ["the NAV while it is at 14x", "-0.15"],
    ["a hundredth of the notional a moment before ruin", "-0.223143301"],
  ])("is a share of %s", (_of, drift) => {
    const path = { kind: "gbm", volatility: "0", drift, steps: 1, seed: 1 } as const;
    const market = { start: "100", stepHours: 8760, path };
    const [gap] = measureGap({
      market,
      products: [{ id: "static", kind: "static", leverage: "5" }],
    });
    const move = exp(Number(drift)) - 1;
    const exact = new Decimal(String(move)).times(5).plus(1);
    const off = exact.minus(1 + 5 * move).abs();
    const leverage = new Decimal(String(move)).plus(1).times(5).div(exact);
    const scale = leverage.gt(100) ? leverage.div(100) : 1;
    expect(off.gt(0)).toBe(true);
    expect((gap?.relative ?? 0) / off.div(exact).div(scale).toNumber()).toBeCloseTo(1, 6);
  });

  test("what an ensemble does not offer is refused by its place", () => {
    const { market, products } = scenario();
    const future = { id: "it", kind: "perpetual", side: "long", leverage: "2" } as const;
    expect(() => measureGap({ market, products: [...products, future] })).toThrow(
      "products[2].kind must be one of spot, static, token for many paths, got perpetual",
    );
  });

  test("jumps are part of the path that both run through", () => {
    const jumps = { jumpsPerYear: "200", jumpMean: "-0.1", jumpVolatility: "0.2" };
    const { market, products } = scenario(20);
    const path = { ...PATH, kind: "jump", ...jumps, steps: 20 } as const;
    for (const { relative } of measureGap({ products, market: { ...market, path } })) {
      expect(relative).toBeLessThan(1e-12);
    }
  });
});
