/** Many paths: the same bits everywhere, what theory says, and what is refused. */
import { createHash } from "node:crypto";
import { exp } from "../../../src/engine/market/elementary.ts";
import { describe, expect, test } from "vitest";
import type { EnsembleResult } from "../../../src/engine/ensemble/index.ts";
import { BLOCK_PATHS, makeEnsemble, QUANTILES } from "../../../src/engine/ensemble/index.ts";
import { stepExp } from "../../../src/engine/ensemble/exponential.ts";
import { fillNormals, openStream } from "../../../src/engine/ensemble/normals.ts";
import type { MarketSpec, ProductSpec, Scenario } from "../../../src/engine/index.ts";

const MARKET: MarketSpec = {
  start: "100",
  stepHours: 24,
  path: { kind: "gbm", volatility: "0.6", drift: "0.2", steps: 90, seed: 7 },
};
const DAILY: ProductSpec = {
  id: "daily",
  kind: "token",
  leverage: "3",
  rule: { kind: "periodic", everyHours: 24 },
};
const BAND: ProductSpec = {
  id: "band",
  kind: "token",
  leverage: "3",
  rule: { kind: "band", low: "2", high: "4" },
};
const GUARDED: ProductSpec = {
  id: "guarded",
  kind: "token",
  leverage: "-3",
  rule: { kind: "guarded", everyHours: 24, guard: "4" },
};
const ALL: Scenario = {
  market: MARKET,
  products: [
    { id: "spot", kind: "spot" },
    { id: "static", kind: "static", leverage: "2" },
    DAILY,
    BAND,
    GUARDED,
  ],
};

function run(scenario: Scenario, paths: number, antithetic = true): EnsembleResult {
  const ensemble = makeEnsemble({ scenario, paths, antithetic });
  while (ensemble.advance());
  return ensemble.result();
}

function of(result: EnsembleResult, id: string) {
  const found = result.products[id];
  if (!found) throw new Error(`no product ${id}`);
  return found;
}

/** A hash of every bit of the bands and the mean. */
function bitsOf(result: EnsembleResult): string {
  const hash = createHash("sha256");
  for (const { bands, mean } of Object.values(result.products)) {
    for (const band of bands ?? []) hash.update(new Uint8Array(band.buffer));
    hash.update(new Uint8Array(Float64Array.of(mean.value, mean.standardError).buffer));
  }
  return hash.digest("hex").slice(0, 32);
}

describe("the normals", () => {
  const normals = new Float64Array(400_000);
  fillNormals(openStream("normals"), normals);
  const mean = (power: number): number =>
    normals.reduce((sum, value) => sum + value ** power, 0) / normals.length;

  test("have the moments of a standard normal, within four standard errors", () => {
    const root = Math.sqrt(normals.length);
    expect(Math.abs(mean(1)) * root).toBeLessThan(4);
    expect((Math.abs(mean(2) - 1) * root) / Math.sqrt(2)).toBeLessThan(4);
    expect((Math.abs(mean(3)) * root) / Math.sqrt(15)).toBeLessThan(4);
    expect((Math.abs(mean(4) - 3) * root) / Math.sqrt(96)).toBeLessThan(4);
  });

  // Shares of a standard normal beyond each bound, from its tables.
  test.each([
    [1, 0.317310507862914],
    [2, 0.0455002638963584],
    [3, 0.00269979606326019],
    [3.442619855899, 0.000576085],
    [4, 0.0000633424836662398],
  ])("lie beyond ±%d as often as they should", (bound, share) => {
    const found = normals.filter((value) => Math.abs(value) > bound).length;
    const expected = share * normals.length;
    expect(Math.abs(found - expected)).toBeLessThan(4 * Math.sqrt(expected));
  });

  test("go on where the list before ended", () => {
    const stream = openStream("normals");
    const parts = [new Float64Array(90), new Float64Array(10)];
    for (const part of parts) fillNormals(stream, part);
    expect(parts.flatMap((part) => [...part])).toEqual([...normals.slice(0, 100)]);
  });

  test("do not lean on the one before", () => {
    let sum = 0;
    for (let index = 1; index < normals.length; index += 1) {
      sum += (normals[index] ?? 0) * (normals[index - 1] ?? 0);
    }
    expect(Math.abs(sum) / Math.sqrt(normals.length)).toBeLessThan(4);
  });
});

test("the exponential of a step has the bits of the general one", () => {
  for (let x = -0.9; x < 0.9; x += 0.000_37) expect(stepExp(x)).toBe(exp(x));
});

describe("determinism", () => {
  test("the bits of a run are those of the golden one", () => {
    expect(bitsOf(run(ALL, 600))).toBe("cda0454f8a5affb5c547ce8acdd68706");
  });

  test("paths do not depend on how many are asked for", () => {
    const ensemble = makeEnsemble({ scenario: ALL, paths: 10 * BLOCK_PATHS });
    ensemble.advance();
    ensemble.advance();
    const part = ensemble.result();
    expect(part.paths).toBe(2 * BLOCK_PATHS);
    expect(bitsOf(part)).toBe(bitsOf(run(ALL, 2 * BLOCK_PATHS)));
  });

  test("another product does not change the draws", () => {
    const alone = run({ market: MARKET, products: [DAILY] }, 256);
    expect(of(alone, "daily")).toEqual(of(run(ALL, 256), "daily"));
  });
});

describe("against theory", () => {
  let drawn: EnsembleResult | null = null;
  const many = (): EnsembleResult => (drawn ??= run(ALL, 40_000));

  test.each(["spot", "daily"])("%s: mean, median and P(loss) within four standard errors", (id) => {
    const { mean, median, lossProbability, closedForms } = of(many(), id);
    if (!closedForms || !median) throw new Error("expected closed forms");
    expect(Math.abs(mean.value - closedForms.mean)).toBeLessThan(4 * mean.standardError);
    // Daily resets are not continuous ones: the formula is good to some tenths of a percent.
    const slack = 4 * median.standardError + 0.005 * closedForms.median;
    expect(Math.abs(median.value - closedForms.median)).toBeLessThan(slack);
    expect(Math.abs(lossProbability.value - closedForms.lossProbability)).toBeLessThan(
      4 * lossProbability.standardError + 0.003,
    );
  });

  test("closed forms are given only where theory knows them", () => {
    expect(of(many(), "band").closedForms).toBeNull();
    expect(of(many(), "static").closedForms).toBeNull();
  });

  test("mirrored pairs make the mean’s error smaller", () => {
    const plain = of(run(ALL, 4_000, false), "spot").mean.standardError;
    expect(of(run(ALL, 4_000), "spot").mean.standardError).toBeLessThan(plain / 2);
  });

  test("bands rise from the lowest to the highest, from the stake on", () => {
    for (const { bands } of Object.values(many().products)) {
      expect(bands?.map((band) => band[0])).toEqual(QUANTILES.map(() => expect.closeTo(1, 1)));
      const ends = bands?.map((band) => band.at(-1) ?? 0) ?? [];
      expect(ends).toEqual([...ends].sort((a, b) => a - b));
    }
  });

  test("every path is in the histogram", () => {
    for (const { histogram } of Object.values(many().products)) {
      const sum = histogram?.counts.reduce((total, bin) => total + bin, 0);
      expect(sum).toBeCloseTo(40_000, 6);
    }
  });
});

describe("edges", () => {
  const still = (steps: number): Scenario => ({
    market: { ...MARKET, path: { kind: "gbm", volatility: "0", steps, seed: 1 } },
    products: [DAILY],
  });

  test("without volatility every path stays at the stake", () => {
    const { mean, lossProbability, bands } = of(run(still(365), 64), "daily");
    expect(mean).toEqual({ value: 1, standardError: 0 });
    expect(lossProbability.value).toBe(0);
    expect(bands?.map((band) => band.at(-1))).toEqual(QUANTILES.map(() => expect.closeTo(1, 1)));
  });

  test("a path of no steps is its start", () => {
    const result = run(still(0), 20);
    expect([...result.steps]).toEqual([0]);
    expect(of(result, "daily").mean.value).toBe(1);
  });

  test("fewer than twenty paths have no bands", () => {
    expect(of(run(ALL, 19), "daily").bands).toBeNull();
    expect(of(run(ALL, 20), "daily").bands).toHaveLength(QUANTILES.length);
  });

  test("NAV 0 is absorbing, and counted", () => {
    const wild: Scenario = {
      market: { ...MARKET, path: { kind: "gbm", volatility: "10", steps: 365, seed: 1 } },
      products: [{ id: "static", kind: "static", leverage: "5" }, DAILY],
    };
    const result = run(wild, 200);
    expect(of(result, "static").wipedOut).toBe(1);
    expect(of(result, "static").mean.value).toBe(0);
    expect(of(result, "daily").bands?.every((band) => band.every(Number.isFinite))).toBe(true);
  });

  test("ends are counted between given bounds, the outermost bins taking the rest", () => {
    const bounds = [0, 0.5, 1, 2];
    const ensemble = makeEnsemble({ scenario: ALL, paths: 600, bounds });
    while (ensemble.advance());
    const { histogram, lossProbability } = of(ensemble.result(), "daily");
    expect(histogram?.bounds).toEqual(bounds);
    const [low = 0, middle = 0, high = 0] = histogram?.counts ?? [];
    expect(low + middle + high).toBeCloseTo(600, 8);
    expect((low + middle) / 600).toBeCloseTo(lossProbability.value, 2);
  });

  test.each([0, -1, 1.5, 1e9, Number.NaN])("%d paths are refused", (paths) => {
    expect(() => makeEnsemble({ scenario: ALL, paths })).toThrow(
      `paths must be a whole number between 1 and 1000000, got ${paths}`,
    );
  });

  test.each<[string, Partial<MarketSpec>, ProductSpec]>([
    [
      "market.monitoring must be at-close for many paths, got continuous",
      { monitoring: "continuous" },
      BAND,
    ],
    ["market.cashRate must be absent for many paths, got 0.05", { cashRate: "0.05" }, DAILY],
    [
      "market.path.kind must be one of gbm, jump, autocorrelated for many paths, got returns",
      { path: { kind: "returns", returns: ["0.1"] } },
      DAILY,
    ],
    [
      "products[0].rule.kind must be one of never, periodic, band, guarded for many paths, got deviation",
      {},
      { ...DAILY, rule: { kind: "deviation", limit: "0.2" } },
    ],
    [
      "products[0].costs.gas must be absent for many paths, got 0.01",
      {},
      { ...DAILY, costs: { gas: "0.01" } },
    ],
  ])("what is not offered is refused: %s", (line, more, product) => {
    const scenario = { market: { ...MARKET, ...more }, products: [product] };
    expect(() => makeEnsemble({ scenario, paths: 100 })).toThrow(new RangeError(line));
  });
});
