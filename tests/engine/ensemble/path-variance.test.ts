import fc from "fast-check";
import { expect, test } from "vitest";
import { pathVariance } from "../../../src/engine/ensemble/index.ts";
import { realisedVariance } from "../../../src/engine/metrics/index.ts";

test("is the metric of that name within 1e-12", () => {
  const price = fc.double({ min: 0.01, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.array(price, { maxLength: 40 }), (prices) => {
      const exact = realisedVariance({ prices }).toNumber();
      expect(Math.abs(pathVariance(prices) - exact)).toBeLessThanOrEqual(
        1e-12 * Math.max(exact, 1),
      );
    }),
    { numRuns: 200 },
  );
});

test("the docstring’s example; one level has not moved", () => {
  expect(pathVariance([100, 110, 99])).toBeCloseTo(0.0201848686, 10);
  expect(pathVariance([100])).toBe(0);
  expect(pathVariance([])).toBe(0);
});

test.each([0, -1, NaN])("refuses a level of %d in the engine’s words", (level) => {
  expect(() => pathVariance([100, level])).toThrow(`levels.1 must be above 0, got ${level}`);
});
