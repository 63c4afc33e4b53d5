import fc from "fast-check";
import { describe, expect, it } from "vitest";
import stdlibCdf from "@stdlib/stats-base-dists-normal-cdf";
import stdlibQuantile from "@stdlib/stats-base-dists-normal-quantile";
import { Decimal } from "../../../src/engine/decimal.ts";
import { normalCdf, normalQuantile } from "../../../src/engine/metrics/index.ts";

describe("normalCdf", () => {
  it("agrees with an independent float64 implementation", () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 8, noNaN: true }), (x) => {
        expect(Math.abs(normalCdf(x).toNumber() - stdlibCdf(x, 0, 1))).toBeLessThan(1e-15);
      }),
    );
  });

  it("has the tabled values, to 30 digits where they are known", () => {
    // Φ(1) from the series of erf(1/√2) in any table of constants.
    expect(normalCdf(1).toFixed(30)).toBe("0.841344746068542948585232545632");
    expect(normalCdf(0).toString()).toBe("0.5");
    expect(normalCdf(40).toString()).toBe("1");
    expect(normalCdf(-40).toString()).toBe("0");
  });

  it("is symmetric and rises", () => {
    const numbers = fc.double({ min: -12, max: 12, noNaN: true });
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        expect(normalCdf(a).plus(normalCdf(-a)).minus(1).abs().toNumber()).toBeLessThan(1e-36);
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(normalCdf(low).lte(normalCdf(high).plus("1e-37"))).toBe(true);
      }),
    );
  });
});

describe("normalQuantile", () => {
  it("undoes the distribution function", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (probability) => {
        const back = normalCdf(normalQuantile(probability));
        expect(back.minus(probability).abs().toNumber()).toBeLessThan(1e-36);
      }),
      { numRuns: 30 },
    );
  });

  it("agrees with an independent float64 implementation", () => {
    for (const p of [0.001, 0.01, 0.05, 0.25, 0.5, 0.9, 0.999]) {
      expect(normalQuantile(p).toNumber()).toBeCloseTo(stdlibQuantile(p, 0, 1), 13);
    }
  });

  it("exists strictly between 0 and 1 only", () => {
    for (const probability of [0, 1, -0.1, 2]) {
      expect(() => normalQuantile(probability)).toThrow(
        `probability must be between 0 and 1, got ${probability}`,
      );
    }
    expect(() => normalCdf(new Decimal(Infinity))).toThrow("x must be a finite number");
  });
});
