import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Decimal } from "../../src/engine/decimal.ts";
import { snap, stepDecimals, toEngine } from "../../src/engine/parameters.ts";
import type { NumberParameter } from "../../src/engine/parameters.ts";
import { decimalText, roundedQuotient, scaledInteger } from "../../src/engine/scaled-integer.ts";

const numbers = fc.double({ noNaN: true, noDefaultInfinity: true });

describe("a number as digits and a place", () => {
  test.each([
    [0, 0n, 0, "0"],
    [0.05, 5n, 2, "0.05"],
    [-12.5, -125n, 1, "-12.5"],
    [1e21, 1_000_000_000_000_000_000_000n, 0, "1000000000000000000000"],
    [1e-7, 1n, 7, "0.0000001"],
    [-0, 0n, 0, "0"],
  ])("%d", (value, digits, places, text) => {
    expect(scaledInteger(value)).toEqual({ digits, places });
    expect(decimalText(scaledInteger(value))).toBe(text);
  });

  test("its text is the one that Decimal prints, for any number", () => {
    fc.assert(
      fc.property(numbers, (value) => {
        const printed = new Decimal(value).toFixed();
        expect(decimalText(scaledInteger(value))).toBe(printed === "-0" ? "0" : printed);
      }),
    );
  });

  test("all zeros at its end are dropped", () => {
    expect(decimalText({ digits: 12_500n, places: 5 })).toBe("0.125");
  });

  test.each([Number.NaN, Infinity, -Infinity])("%d is refused", (value) => {
    expect(() => scaledInteger(value)).toThrow(
      new RangeError(`value must be a finite number, got ${value}`),
    );
  });
});

test.each([
  [7n, 2n, 4n],
  [5n, 2n, 2n],
  [-5n, 2n, -2n],
  [-7n, 2n, -4n],
  [-1n, 3n, 0n],
  [-2n, 3n, -1n],
])("%d divided by %d is nearest to %d, ties to even", (dividend, divisor, quotient) => {
  expect(roundedQuotient(dividend, divisor)).toBe(quotient);
});

describe("parameters come out as Decimal would have them", () => {
  const steps = fc.constantFrom(0.01, 0.05, 0.1, 0.25, 0.5, 1, 5, 100);
  const wholes = fc.integer({ min: -1000, max: 1000 });

  test("a fraction of the engine", () => {
    fc.assert(
      fc.property(
        numbers,
        fc.constantFrom("percent", "basis-points", "multiple"),
        (value, unit) => {
          const scale = { percent: 100, "basis-points": 10_000, multiple: 1 }[unit];
          const exact = new Decimal(value).div(scale);
          // Decimal rounds to forty digits, which no double's text divided by a power of ten exceeds.
          expect(new Decimal(toEngine({ unit }, value)).equals(exact)).toBe(true);
        },
      ),
    );
  });

  test("a value on its step", () => {
    fc.assert(
      fc.property(wholes, fc.nat(400), steps, numbers, (min, count, step, value) => {
        const max = new Decimal(step).times(count).plus(min).toNumber();
        const parameter: NumberParameter = {
          kind: "number",
          label: "p",
          unit: "multiple",
          min,
          max,
          step,
          default: min,
          help: "",
        };
        const clamped = Math.min(max, Math.max(min, value));
        const whole = new Decimal(clamped).minus(min).div(step).round();
        const expected = Decimal.min(max, whole.times(step).plus(min)).toNumber() + 0;
        expect(snap(parameter, value)).toBe(expected);
      }),
    );
  });

  test.each([
    [0.05, 2],
    [1, 0],
    [100, 0],
    [0.001, 3],
  ])("decimals of the step %d: %d", (step, decimals) => {
    expect(stepDecimals(step)).toBe(decimals);
  });
});
