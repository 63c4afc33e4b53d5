/** Price paths: each kind makes what it says. */
import { describe, expect, test } from "vitest";
import type { PathSpec } from "../../../src/engine/index.ts";
import { Decimal } from "../../../src/engine/index.ts";
import { makePath } from "../../../src/engine/market/paths.ts";
import { PATIENCE } from "../support/patience.ts";

const CONTEXT = { start: new Decimal(100), stepHours: 24 };

function prices(spec: PathSpec, stepHours = 24): number[] {
  return makePath(spec, { ...CONTEXT, stepHours }).prices.map(Number);
}

/** Log returns of a path. */
function logs(spec: PathSpec): number[] {
  const path = prices(spec);
  return path.slice(1).map((price, index) => Math.log(price / (path[index] ?? 1)));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function deviation(values: readonly number[]): number {
  const centre = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - centre) ** 2)));
}

/** Correlation of a series with itself one step later. */
function autocorrelation(values: readonly number[]): number {
  const centre = mean(values);
  const pairs = values
    .slice(1)
    .map((value, index) => (value - centre) * ((values[index] ?? 0) - centre));
  return mean(pairs) / deviation(values) ** 2;
}

const DRAWN = { volatility: "0.6", steps: 20_000, seed: 42 } as const;
const DAILY_VOLATILITY = 0.6 / Math.sqrt(365);

test.each([
  [{ kind: "returns", returns: ["0.1", "-0.1"] }, [100, 110, 99]],
  [{ kind: "prices", prices: ["90", "100"] }, [90, 100]],
  [{ kind: "trend", move: "0.01", steps: 2 }, [100, 101, 102.01]],
  [{ kind: "chop", up: "0.05", pairs: 2 }, [100, 105, 99.75, 104.7375, 99.500625]],
  [{ kind: "chop", up: "0.25", down: "0.2", pairs: 1 }, [100, 125, 100]],
  [{ kind: "trend", move: "0.01", steps: 0 }, [100]],
] as const)("%j", (spec, expected) => {
  expect(prices(spec)).toEqual(expected);
});

test("a dated series keeps its days", () => {
  const points = [
    { date: "2020-02-28", close: "100" },
    { date: "2020-03-02", close: "90" },
  ];
  const path = makePath({ kind: "series", points }, CONTEXT);
  expect(path.dates).toEqual(["2020-02-28", "2020-03-02"]);
  expect(path.prices.map(Number)).toEqual([100, 90]);
});

describe("drawn paths", PATIENCE, () => {
  test("geometric Brownian motion has its volatility and its drift", () => {
    const found = logs({ kind: "gbm", ...DRAWN, drift: "0.5" });
    expect(deviation(found) / DAILY_VOLATILITY).toBeCloseTo(1, 1);
    const expected = (0.5 - 0.18) / 365;
    expect(Math.abs(mean(found) - expected)).toBeLessThan(
      (4 * DAILY_VOLATILITY) / Math.sqrt(20_000),
    );
    expect(Math.abs(autocorrelation(found))).toBeLessThan(0.03);
  });

  test("the same shocks serve another volatility: common random numbers", () => {
    const low = logs({ kind: "gbm", ...DRAWN, volatility: "0.3", steps: 50 });
    const high = logs({ kind: "gbm", ...DRAWN, volatility: "0.6", steps: 50 });
    const shock = (log: number, volatility: number): number =>
      (log + (volatility * volatility) / 2 / 365) / volatility;
    low.forEach((log, index) => {
      expect(shock(log, 0.3)).toBeCloseTo(shock(high[index] ?? 0, 0.6), 10);
    });
  });

  test("without volatility the path is flat, or grows by its drift alone", () => {
    const flat = { kind: "gbm", volatility: "0", steps: 365, seed: 1 } as const;
    expect(new Set(prices(flat))).toEqual(new Set([100]));
    expect(prices({ ...flat, drift: "1" }).at(-1)).toBeCloseTo(100 * Math.E, 8);
  });

  test("a wild volatility stays finite and above 0", () => {
    for (const price of prices({ kind: "gbm", volatility: "10", steps: 20_000, seed: 3 })) {
      expect(price > 0 && Number.isFinite(price)).toBe(true);
    }
  });

  test("jumps: fat tails, at the rate that is asked for, and a mean that keeps its drift", () => {
    const spec = {
      kind: "jump",
      ...DRAWN,
      jumpsPerYear: "12",
      jumpMean: "-0.2",
      jumpVolatility: "0.05",
    } as const;
    const found = logs(spec);
    const jumps = found.filter((log) => log < -0.13).length;
    const expected = (12 / 365) * 20_000;
    expect(Math.abs(jumps - expected)).toBeLessThan(6 * Math.sqrt(expected));
    const growth = mean(found.map((log) => Math.exp(log) - 1));
    expect(Math.abs(growth)).toBeLessThan(0.002);
  });

  test("regimes: calm and storm last as long as they should", () => {
    const spec = {
      kind: "regime",
      calm: { volatility: "0.001", meanDays: "30" },
      storm: { volatility: "5", meanDays: "10" },
      steps: 20_000,
      seed: 5,
    } as const;
    const stormy = logs(spec).map((log) => Math.abs(log) > 0.001);
    expect(stormy.filter(Boolean).length / stormy.length).toBeCloseTo(0.25, 1);
    const changes = stormy.filter((is, index) => index > 0 && is !== stormy[index - 1]).length;
    expect(Math.abs(changes - 1000)).toBeLessThan(200);
    expect(stormy[0]).toBe(false);
  });

  test.each(["-0.4", "0", "0.5"])("autocorrelation %s is there, and no more volatility", (a) => {
    const found = logs({ kind: "autocorrelated", ...DRAWN, autocorrelation: a });
    expect(Math.abs(autocorrelation(found) - Number(a))).toBeLessThan(0.03);
    expect(deviation(found) / DAILY_VOLATILITY).toBeCloseTo(1, 1);
  });

  test("the bootstrap draws whole blocks, every return alike", () => {
    const returns = ["0.01", "0.02", "0.03", "0.04", "0.05"];
    const spec = { kind: "bootstrap", returns, blockLength: 3, steps: 15_000, seed: 9 } as const;
    const path = makePath(spec, CONTEXT).returns?.map(Number) ?? [];
    for (let block = 0; block < path.length; block += 3) {
      const [first = 0, second = 0] = path.slice(block, block + 2);
      const next = ((Math.round(first * 100) % 5) + 1) / 100;
      expect(second).toBe(next);
    }
    for (const value of returns) {
      const seen = path.filter((one) => one === Number(value)).length;
      expect(Math.abs(seen - 3000)).toBeLessThan(400);
    }
  });

  const seeded = { volatility: "0.6", steps: 365, seed: 42 } as const;
  const calm = { volatility: "0.3", meanDays: "30" };
  const storm = { volatility: "1.2", drift: "-0.5", meanDays: "5" };
  const jumps = { jumpsPerYear: "40", jumpMean: "-0.05", jumpVolatility: "0.1" };

  test.each<[PathSpec, number]>([
    [{ kind: "gbm", ...seeded }, 46.04838603631135],
    [{ kind: "jump", ...seeded, ...jumps }, 26.384234064875667],
    [{ kind: "autocorrelated", ...seeded, autocorrelation: "0.3" }, 36.84716369981152],
    [{ kind: "regime", calm, storm, steps: 365, seed: 42 }, 54.82474965190547],
    [
      { kind: "bootstrap", returns: ["0.03", "-0.02", "0.01"], blockLength: 4, steps: 9, seed: 42 },
      102.81553138790036,
    ],
  ])("the price at the end of %j is this, bit for bit, in every engine", (spec, end) => {
    expect(prices(spec).at(-1)).toBe(end);
  });

  test("the step’s length scales the shocks with its root", () => {
    const spec = { kind: "gbm", volatility: "0.6", steps: 1, seed: 11 } as const;
    const log = (hours: number): number => Math.log((prices(spec, hours)[1] ?? 1) / 100);
    const shock = (hours: number): number =>
      (log(hours) + 0.18 * (hours / 8760)) / Math.sqrt(hours / 8760);
    expect(shock(1)).toBeCloseTo(shock(24), 10);
  });
});
