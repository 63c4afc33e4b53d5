/** The parts of an ensemble, each by itself: theory, plans, one life, counting, averages, draws. */
import { describe, expect, test } from "vitest";
import { closedForms } from "../../../src/engine/ensemble/closed-forms.ts";
import { makeDrawer } from "../../../src/engine/ensemble/drawer.ts";
import { stepExp } from "../../../src/engine/ensemble/exponential.ts";
import { liveThrough } from "../../../src/engine/ensemble/live-through.ts";
import type { EnsemblePath } from "../../../src/engine/ensemble/log-returns.ts";
import { openLogReturns } from "../../../src/engine/ensemble/log-returns.ts";
import { fillNormals, openStream, uniform } from "../../../src/engine/ensemble/normals.ts";
import { makePlan } from "../../../src/engine/ensemble/plan.ts";
import { makeQuantileSketch } from "../../../src/engine/ensemble/quantile-sketch.ts";
import { makeAverage } from "../../../src/engine/ensemble/terminal.ts";
import type { MarketSpec, ProductSpec } from "../../../src/engine/index.ts";
import { exp } from "../../../src/engine/market/elementary.ts";
import { DAILY, onReturns, token } from "../support/scenarios.ts";

const GBM = { kind: "gbm", volatility: "0.6", drift: "0.2", steps: 365, seed: 42 } as const;
const MARKET: MarketSpec = { start: "100", stepHours: 24, path: GBM };
const SPOT = { id: "spot", kind: "spot" } as const;

describe("what theory knows", () => {
  test("spot for a year: mean e^0.2, median e^(0.2 − 0.18), P(loss) = Φ(−0.02 ÷ 0.6)", () => {
    const found = closedForms(SPOT, MARKET);
    expect(found?.mean).toBeCloseTo(Math.exp(0.2), 12);
    expect(found?.median).toBeCloseTo(Math.exp(0.02), 12);
    expect(found?.lossProbability).toBeCloseTo(0.486704, 5);
  });

  test("a token reset by the clock: leverage in drift and variance, funding and fee as carry", () => {
    const years = { ...MARKET, path: { ...GBM, steps: 730 } };
    expect(closedForms(token("3"), years)?.mean).toBeCloseTo(Math.exp(1.2), 10);
    expect(closedForms(token("3"), years)?.median).toBeCloseTo(Math.exp(1.2 - 9 * 0.36), 10);
    const funded = (leverage: string, funding: MarketSpec["funding"]): number =>
      Math.log(closedForms(token(leverage), { ...MARKET, ...(funding && { funding }) })?.mean ?? 0);
    // 0.0001 of the notional three times a day, or six times where it is every four hours.
    expect(funded("3", { kind: "constant", rate: "0.0001" })).toBeCloseTo(0.6 - 0.3285, 10);
    expect(funded("-2", { kind: "constant", rate: "0.0001", everyHours: 4 })).toBeCloseTo(
      -0.4 + 0.438,
      10,
    );
    const fee = token("2", DAILY, { managementPerDay: "0.0003" });
    expect(Math.log(closedForms(fee, MARKET)?.mean ?? 0)).toBeCloseTo(0.4 - 0.1095, 10);
  });

  test("spot pays no funding; without a drift the mean is the stake", () => {
    const funding = { kind: "constant", rate: "0.001" } as const;
    expect(closedForms(SPOT, { ...MARKET, funding })).toEqual(closedForms(SPOT, MARKET));
    const { drift: _drift, ...still } = GBM;
    expect(closedForms(SPOT, { ...MARKET, path: still })?.mean).toBeCloseTo(1, 12);
  });

  test("nothing is said of other rules, other products, other paths", () => {
    const jumps = { jumpsPerYear: "1", jumpMean: "0", jumpVolatility: "0.1" };
    expect(closedForms(token("3", { kind: "never" }), MARKET)).toBeNull();
    expect(closedForms({ id: "it", kind: "static", leverage: "3" }, MARKET)).toBeNull();
    expect(closedForms(SPOT, { ...MARKET, path: { ...GBM, kind: "jump", ...jumps } })).toBeNull();
    expect(closedForms(token("3"), onReturns(["0.1"]))).toBeNull();
  });
});

/** NAVs of a product at every tick of some returns, in doubles. */
function lived(product: ProductSpec, returns: readonly number[], more: Partial<MarketSpec> = {}) {
  const market = { ...MARKET, ...more, path: { ...GBM, steps: returns.length } };
  const at = Int32Array.from({ length: returns.length + 1 }, (_, step) => step);
  const navs = new Float64Array(at.length);
  liveThrough(makePlan(product, market, "it"), Float64Array.from(returns), at, navs);
  return [...navs];
}

/** To twelve digits: doubles are held to the ledger elsewhere. */
const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 12));

const COSTLY = token("3", DAILY, { tradingFee: "0.05" });
const QUARTER = { tradingFee: "0.25" };

describe("one life in doubles", () => {
  test.each<[string, ProductSpec, number[], number[]]>([
    ["spot", SPOT, [0.1, -0.1], [1, 1.1, 0.99]],
    ["static", { id: "it", kind: "static", leverage: "3" }, [0.1, -0.1], [1, 1.3, 0.97]],
    ["daily", token("3"), [0.1, -0.1], [1, 1.3, 0.91]],
    ["daily short", token("-3"), [0.1, -0.1], [1, 0.7, 0.91]],
    ["wiped out", token("3"), [-0.4, 0.9], [1, 0, 0]],
    ["at exactly 0", token("4"), [-0.25, 0.9], [1, 0, 0]],
    // At 201x the whole position would cost ten times the NAV to close: it is kept, and the rise saves it.
    ["unaffordable", COSTLY, [-0.33, 0.1], [1, 0.01, 0.211 - 0.0789 / 0.85]],
    // At 4x, a quarter of the notional is all of the NAV; at 22 ÷ 7 a sale of 1.2 leaves 0.4.
    ["unaffordable by nothing", token("2.5", DAILY, QUARTER), [-0.2, 0.1], [1, 0.5, 0.4]],
    // 4.2x is more than a sale could leave, but 5x is bought: 1 ÷ 2.25 at a quarter of it.
    ["a purchase", token("5", DAILY, QUARTER), [0.05], [1, 1.25 - 0.25 / 2.25]],
  ])("%s", (_name, product, returns, navs) => {
    expect(lived(product, returns)).toEqual(near(navs));
  });

  test("a clock strikes at its own hours", () => {
    const every = (everyHours: number, offsetHours: number): ProductSpec =>
      token("2", { kind: "periodic", everyHours, offsetHours });
    // Reset after the second step, after the first, never: the last gain is on 1.2 or on what drifted.
    expect(lived(every(48, 0), [0.1, 0, 0.1])).toEqual(near([1, 1.2, 1.2, 1.44]));
    expect(lived(every(480, 24), [0.1, 0.1])).toEqual(near([1, 1.2, 1.44]));
    expect(lived(every(480, 0), [0.1, 0.1])).toEqual(near([1, 1.2, 1.42]));
    expect(lived(every(24, 48), [0.1, 0, 0.1])).toEqual(near([1, 1.2, 1.2, 1.44]));
    expect(lived(every(24, 480), [0.1, 0.1])).toEqual(near([1, 1.2, 1.42]));
  });

  test("a band acts at its very edges, back to target or to the edge", () => {
    const band = (restore: "target" | "edge", low = "2", high = "4"): ProductSpec =>
      token("3", { kind: "band", low, high, restore });
    // After −10 % it is 2.7 ÷ 0.7 = 3.857, inside; after −1/9 it is 4, back to 3; after +1/3 it is 2.
    expect(lived(band("target"), [-0.1, 0.1])).toEqual(near([1, 0.7, 0.97]));
    expect(lived(band("target"), [-1 / 9, 0.1])).toEqual(near([1, 2 / 3, (2 / 3) * 1.3]));
    expect(lived(band("target"), [1 / 3, 0.1])).toEqual(near([1, 2, 2.6]));
    expect(lived(band("edge"), [-0.2, 0.1])).toEqual(near([1, 0.4, 0.56]));
    expect(lived(band("edge"), [0.5, 0.1])).toEqual(near([1, 2.5, 3]));
    const short = token("-3", { kind: "band", low: "2", high: "4", restore: "edge" });
    expect(lived(short, [0.2, 0.1])).toEqual(near([1, 0.4, 0.24]));
    expect(lived(short, [-0.3, 0.1])).toEqual(near([1, 1.9, 1.52]));
  });

  test("a guard acts beside its clock, and nothing acts below", () => {
    const guarded = token("3", { kind: "guarded", everyHours: 480, guard: "4" });
    expect(lived(guarded, [-0.2, 0.1])).toEqual(near([1, 0.4, 0.52]));
    expect(lived(guarded, [-0.1, 0.1])).toEqual(near([1, 0.7, 0.97]));
    const clocked = token("3", { kind: "guarded", everyHours: 24, guard: "4" });
    expect(lived(clocked, [-0.1, 0.1])).toEqual(near([1, 0.7, 0.91]));
  });

  test("funding on the notional, a management fee on what is left of the NAV", () => {
    const funding = { kind: "constant", rate: "0.001" } as const;
    expect(lived(token("3"), [0.1], { funding })).toEqual(near([1, 1.3 - 3.3 * 0.003]));
    const every = { ...funding, everyHours: 24 };
    const kept = token("3", DAILY, { managementPerDay: "0.01" });
    expect(lived(kept, [0.1], { funding: every })).toEqual(near([1, (1.3 - 0.0033) * 0.99]));
    expect(lived(kept, [0.1], { stepHours: 48 })).toEqual(near([1, 1.3 * 0.99 * 0.99]));
    expect(lived(kept, [0, 0], { stepHours: 12 })).toEqual(near([1, 1, 0.99]));
    expect(lived(kept, [0, 0])).toEqual(near([1, 0.99, 0.99 * 0.99]));
    expect(lived(SPOT, [0.1], { funding })).toEqual(near([1, 1.1]));
  });

  test("a trade pays its fee and slippage and still ends at the target", () => {
    const costs = { tradingFee: "0.001", slippageBps: "10" };
    // 3 × 1.3 − 3.3 = 0.6 bought, 3 × 0.7 − 2.7 = −0.6 sold, each out of the NAV.
    expect(lived(token("3", DAILY, costs), [0.1])).toEqual(near([1, 1.3 - (0.002 * 0.6) / 1.006]));
    const left = 1.3 - (0.002 * 0.6) / 1.006;
    expect(lived(token("3", DAILY, costs), [0.1, 0.1])[2]).toBeCloseTo(
      left * (1.3 - (0.002 * 0.6) / 1.006),
      12,
    );
    expect(lived(token("3", DAILY, costs), [-0.1])).toEqual(near([1, 0.7 - (0.002 * 0.6) / 0.994]));
  });
});

test("a plan refuses what it cannot hold, by name", () => {
  const plan =
    (more: Partial<MarketSpec>, product: ProductSpec = token("3")) =>
    () =>
      makePlan(product, { ...MARKET, ...more }, "products[2]");
  const absent = "must be absent for many paths, got";
  expect(plan({ borrowRate: "0.05" })).toThrow(`market.borrowRate ${absent} 0.05`);
  expect(plan({ latencySteps: 2 })).toThrow(`market.latencySteps ${absent} 2`);
  expect(plan({ outages: [{ from: 1, to: 1 }] })).toThrow(`market.outages ${absent} 1 ranges`);
  expect(plan({ bookDepth: "9" })).toThrow(`market.bookDepth ${absent} 9`);
  expect(plan({ funding: { kind: "series", rates: ["0"] } })).toThrow(
    "market.funding.kind must be constant for many paths, got series",
  );
  expect(
    plan(
      {},
      { id: "it", kind: "dated-future", side: "long", leverage: "1", basis: "0", expiryDays: 1 },
    ),
  ).toThrow("products[2].kind must be one of spot, static, token for many paths, got dated-future");
  expect(plan({ cashRate: "-0.01" })).toThrow(`market.cashRate ${absent} -0.01`);
  expect(plan({ monitoring: "continuous" })).toThrow("got continuous");
  expect(plan({}, token("3", DAILY, { gas: "0.01" }))).toThrow(`costs.gas ${absent} 0.01`);
  const quiet = { low: "2", high: "4" } as const;
  expect(plan({}, token("3", { ...DAILY, quiet }))).toThrow(`rule.quiet ${absent} 2 to 4`);
  const guarded = { kind: "guarded", everyHours: 24, guard: "4", quiet } as const;
  expect(plan({}, token("3", guarded))).toThrow(`rule.quiet ${absent} 2 to 4`);
  const moved = { kind: "guarded", everyHours: 24, move: "0.2" } as const;
  expect(plan({}, token("3", moved))).toThrow(`rule.move ${absent} 0.2`);
  expect(plan({}, token("3", { kind: "deviation", limit: "0.2" }))).toThrow(
    "products[2].rule.kind must be one of never, periodic, band, guarded for many paths, got deviation",
  );
  expect(plan({ path: { kind: "returns", returns: [] } })).toThrow(
    "market.path.kind must be one of gbm, jump, autocorrelated for many paths, got returns",
  );
  const nothing = { cashRate: "0", borrowRate: "0.0", latencySteps: 0, outages: [] };
  expect(plan({ ...nothing, monitoring: "at-close" })).not.toThrow();
  expect(plan({}, token("3", DAILY, { gas: "0", tradingFee: "0.1" }))).not.toThrow();
});

describe("counting", () => {
  const values = Array.from({ length: 101 }, (_, index) => 0.5 * 1.02 ** index);
  const sketch = makeQuantileSketch(2);
  for (const value of values) sketch.add(Float64Array.of(1, value));

  test("a quantile is within a bin of the value below which that share lies", () => {
    for (const [share, index] of [
      [0.1, 10],
      [0.5, 50],
      [0.9, 90],
    ] as const) {
      const [found = 0] = sketch.quantiles(1, [share]);
      expect(Math.abs(found / (values[index] ?? 1) - 1)).toBeLessThan(0.03);
    }
    expect(sketch.quantiles(0, [0.25, 0.75]).map((value) => value.toFixed(2))).toEqual([
      ...["1.00", "1.01"],
    ]);
  });

  test("between bounds, the outermost taking what lies beyond, and zeros in the first", () => {
    const few = makeQuantileSketch(1);
    for (const value of [0, 0, 1e-20, 0.3, 0.75, 1.5, 3, 1e12]) few.add(Float64Array.of(value));
    expect(few.histogram(0, [0.25, 0.5, 1, 2])).toEqual([4, 1, 3]);
    expect(few.quantiles(0, [0.1, 0.2])).toEqual([0, 0]);
    expect(few.quantiles(0, [0.99])[0]).toBeGreaterThan(2 ** 23.9);
    expect(few.quantiles(0, [0.37])[0]).toBeLessThan(2 ** -39);
  });

  test("each step is counted by itself", () => {
    const three = makeQuantileSketch(3);
    for (const value of [1, 2, 4, 8]) three.add(Float64Array.of(1, value, 1 / value));
    expect([0, 1, 2].map((mark) => three.histogram(mark, [0, 1.5, 3, 9]))).toEqual([
      [4, 0, 0],
      [1, 1, 2],
      [4, 0, 0],
    ]);
    expect([0, 1, 2].map((mark) => three.quantiles(mark, [0.5])[0]?.toFixed(1))).toEqual([
      ...["1.0", "2.0", "0.3"],
    ]);
  });

  test("what lies outside the bins is counted in the outermost one of its own step", () => {
    const two = makeQuantileSketch(2);
    two.add(Float64Array.of(2 ** 24, 2 ** -50));
    two.add(Float64Array.of(2 ** 40, 1));
    const bounds = [0.5, 2, 2 ** 25, 2 ** 26];
    expect([0, 1].map((mark) => two.histogram(mark, bounds))).toEqual([
      [0, 2, 0],
      [2, 0, 0],
    ]);
    for (const share of [0.3, 0.9]) {
      const [found = 0] = two.quantiles(0, [share]);
      expect(found).toBeGreaterThan(2 ** 24 * (1 - 1 / 128));
      expect(found).toBeLessThan(2 ** 24);
    }
    expect(two.quantiles(1, [0.25])[0]).toBeLessThan(2 ** -39);
  });

  test("where as many are 0 as the share that is asked for, it is the least that is told from 0", () => {
    const half = makeQuantileSketch(1);
    for (const value of [0, 0, 1, 1]) half.add(Float64Array.of(value));
    expect(half.quantiles(0, [0.49, 0.5])).toEqual([0, 2 ** -40]);
  });

  test("a bin that a bound cuts is shared by width", () => {
    const one = makeQuantileSketch(1);
    one.add(Float64Array.of(1.001));
    const half = 1 + 1 / 256;
    expect(one.histogram(0, [0.5, half, 2])).toEqual([0.5, 0.5]);
    expect(one.quantiles(0, [0.5])[0]).toBe(half);
  });
});

test("beyond half of ln 2 the exponential of a step is the general one", () => {
  for (const x of [-3, -0.35, -0.3465, 0, 0.3465, 0.35, 3]) expect(stepExp(x)).toBe(exp(x));
});

test("an average and its standard error; one draw has none", () => {
  const average = makeAverage();
  average.add(2);
  expect(average.estimate()).toEqual({ value: 2, standardError: Number.NaN });
  average.add(4);
  average.add(9);
  const { value, standardError } = average.estimate();
  expect([value, standardError]).toEqual(near([5, Math.sqrt(13 / 3)]));
});

describe("draws, bit for bit in every engine", () => {
  const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

  test("normals and uniforms of a seed", () => {
    const normals = new Float64Array(20_000);
    const stream = openStream(42);
    fillNormals(stream, normals);
    expect([normals[0], normals[1], sum(normals), Math.max(...normals)]).toEqual([
      0.6558071712128068, 1.804336078579784, 78.81098512964297, 4.41306255131086,
    ]);
    expect([uniform(stream), uniform(stream)]).toEqual([0.7954930642740635, 0.7575140432695207]);
  });

  const seeded = { volatility: "0.6", drift: "0.1", steps: 200, seed: 42 } as const;
  const jumps = { jumpsPerYear: "40", jumpMean: "-0.05", jumpVolatility: "0.1" };
  test.each<[EnsemblePath, readonly number[]]>([
    [
      { kind: "gbm", ...seeded },
      [0.8316958674443888, -0.6508386771091409, -0.06405304701436298, 0.18988646426923805],
    ],
    [
      { kind: "jump", ...seeded, ...jumps },
      [0.7804199312411453, -0.6552044802144833, 0.20527280619814148, 0.48704670199678],
    ],
    [
      { kind: "autocorrelated", ...seeded, autocorrelation: "0.3" },
      [1.120416477504191, -0.9287931987219485, -0.13079289938185412, 0.25511661290523713],
    ],
  ])("returns of %j, their mirror image, and the block after", (path, expected) => {
    const drawer = makeDrawer(path.steps);
    const ends = [0, 1].flatMap((block) => {
      drawer.draw(openLogReturns(path, 24)(block));
      return [sum(drawer.returns), sum(drawer.mirrored)];
    });
    expect(ends).toEqual(expected);
  });

  test.each<EnsemblePath>([
    { kind: "gbm", ...seeded },
    { kind: "jump", ...seeded, ...jumps },
  ])("the paths of a block of %j are one long draw, cut", (path) => {
    const drawn = (lengths: readonly number[]) => {
      const { draw } = openLogReturns(path, 24)(0);
      const parts = lengths.map((steps) => [new Float64Array(steps), new Float64Array(steps)]);
      for (const [shocks, leaps] of parts as [Float64Array, Float64Array][]) draw(shocks, leaps);
      return [0, 1].map((list) => parts.flatMap((part) => [...(part[list] ?? [])]));
    };
    expect(drawn([70, 30, 100])).toEqual(drawn([200]));
  });
});
