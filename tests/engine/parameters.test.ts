import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Decimal } from "../../src/engine/decimal.ts";
import { defaultsOf, snap, stepDecimals, toEngine } from "../../src/engine/parameters.ts";
import type { NumberParameter } from "../../src/engine/parameters.ts";

const parameter = (min: number, max: number, step: number): NumberParameter => ({
  kind: "number",
  label: "Upper edge",
  unit: "multiple",
  min,
  max,
  step,
  default: min,
  help: "",
});

describe("toEngine", () => {
  test.each([
    ["percent", 10, "0.1"],
    ["percent", 0.01, "0.0001"],
    ["percent", -33.34, "-0.3334"],
    ["percent", 0.1 + 0.2, "0.0030000000000000004"],
    ["basis-points", 12, "0.0012"],
    ["multiple", 2.35, "2.35"],
    ["hours", 8, "8"],
    ["price", 1_000_000, "1000000"],
  ] as const)("%s %d is %s", (unit, value, engine) => {
    expect(toEngine({ unit }, value)).toBe(engine);
  });
});

describe("snap", () => {
  test.each([
    [1.2, 8, 0.05, 2.349, 2.35],
    [1.2, 8, 0.05, 99, 8],
    [1.2, 8, 0.05, -99, 1.2],
    [0, 0.5, 0.01, 0.29, 0.29],
    [-40, 40, 0.5, 0.24, 0],
    [-40, 40, 0.5, -0.25, 0],
    [-40, 40, 0.5, -0.26, -0.5],
    [1, 10, 4, 9, 9],
    [1, 10, 4, 10, 9],
    [1, 30, 1, 2.9999999999, 3],
  ])("to [%d, %d] in steps of %d: %d is %d", (min, max, step, value, snapped) => {
    expect(snap(parameter(min, max, step), value)).toBe(snapped);
  });

  test("is never minus zero", () => {
    expect(Object.is(snap(parameter(-5, 5, 1), -0), 0)).toBe(true);
    expect(Object.is(snap(parameter(-5, 5, 1), -0.2), 0)).toBe(true);
  });

  test.each([NaN, Infinity, -Infinity])("refuses %d", (value) => {
    expect(() => snap(parameter(0, 5, 1), value)).toThrow(
      new RangeError(`Upper edge must be a finite number, got ${value}`),
    );
  });

  test("lands in range, on a step, no farther than half a step, and stays there", () => {
    const grid = fc.record({
      min: fc.integer({ min: -1000, max: 1000 }),
      steps: fc.integer({ min: 1, max: 500 }),
      step: fc.constantFrom(0.01, 0.05, 0.1, 0.25, 0.5, 1, 24),
      value: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    });
    fc.assert(
      fc.property(grid, ({ min, steps, step, value }) => {
        const max = new Decimal(step).times(steps).plus(min).toNumber();
        const one = parameter(min, max, step);
        const snapped = snap(one, value);
        expect(snapped).toBeGreaterThanOrEqual(min);
        expect(snapped).toBeLessThanOrEqual(max);
        expect(new Decimal(snapped).minus(min).mod(step).toNumber()).toBe(0);
        expect(snap(one, snapped)).toBe(snapped);
        const within = value >= min && value <= max;
        if (within) expect(Math.abs(snapped - value)).toBeLessThanOrEqual(step / 2 + 1e-9);
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  [1, 0],
  [0.5, 1],
  [0.05, 2],
  [24, 0],
  [1e-7, 7],
])("a step of %d needs %d decimals", (step, decimals) => {
  expect(stepDecimals(step)).toBe(decimals);
});

describe("defaultsOf", () => {
  const set = { edge: parameter(1, 5, 1), other: parameter(2, 3, 1) };

  test("names the default of each parameter, as one object that cannot change", () => {
    const defaults = defaultsOf(set);
    expect(defaults).toEqual({ edge: 1, other: 2 });
    expect(defaultsOf(set)).toBe(defaults);
    expect(Object.isFrozen(defaults)).toBe(true);
  });

  test("of another set is another object, and the same each time", () => {
    const another = { ...set };
    expect(defaultsOf(another)).not.toBe(defaultsOf(set));
    expect(defaultsOf(another)).toEqual({ edge: 1, other: 2 });
    expect(defaultsOf(another)).toBe(defaultsOf(another));
  });
});
