/** e^x and ln x: within a unit in the last place of the exact value, and the same as another library's. */
import libraryExp from "@stdlib/math-base-special-exp";
import libraryLn from "@stdlib/math-base-special-ln";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Decimal } from "../../../src/engine/index.ts";
import { exp, ln } from "../../../src/engine/market/elementary.ts";
import { PATIENCE } from "../support/patience.ts";
import { SCALE } from "../support/arbitraries.ts";

/** A double as the exact number it is; its shortest decimal is only near it. */
function exactly(x: number): Decimal {
  let power = 0;
  let whole = x;
  while (!Number.isInteger(whole)) {
    whole *= 2;
    power += 1;
  }
  return new Decimal(BigInt(whole).toString()).div(new Decimal(2).pow(power));
}

/** The distance of a double from the exact value, in units of the double's last place. */
function unitsOff(found: number, exact: Decimal): number {
  const unit = found === 0 ? Number.MIN_VALUE : 2 ** (Math.floor(Math.log2(Math.abs(found))) - 52);
  return exactly(found).minus(exact).div(unit).abs().toNumber();
}

const argument = fc.double({ min: -200, max: 200, noNaN: true });
const positive = fc.oneof(
  fc.double({ min: 1e-100, max: 1e100, noNaN: true }),
  fc.double({ min: 0.5, max: 2, noNaN: true }),
);

describe("against exact values", PATIENCE, () => {
  test("e^x is off by less than one unit", () => {
    fc.assert(
      fc.property(argument, (x) => unitsOff(exp(x), exactly(x).exp()) < 1),
      { numRuns: 500 * SCALE },
    );
  });

  test("ln x is off by less than one unit", () => {
    fc.assert(
      fc.property(positive, (x) => unitsOff(ln(x), exactly(x).ln()) < 1),
      { numRuns: 500 * SCALE },
    );
  });
});

describe("against another pure-arithmetic library", PATIENCE, () => {
  // Below 2^-28 the library answers 1 + x without rounding as the series does: at most one last place apart.
  test("the bits of e^x are the same, but for a last place next to 1", () => {
    fc.assert(
      fc.property(argument, (x) => {
        const found = exp(x);
        if (Math.abs(x) >= 2 ** -28) expect(found).toBe(libraryExp(x));
        else expect(Math.abs(found - libraryExp(x))).toBeLessThanOrEqual(Number.EPSILON);
      }),
      { numRuns: 5000 * SCALE },
    );
  });

  test("ln x differs by two units at most", () => {
    fc.assert(
      fc.property(positive, (x) => {
        const other = libraryLn(x);
        expect(Math.abs(ln(x) - other)).toBeLessThanOrEqual(Math.abs(other) * 4.5e-16);
      }),
      { numRuns: 5000 * SCALE },
    );
  });
});

test("the ends of the range", () => {
  expect(exp(710)).toBe(Infinity);
  expect(exp(-746)).toBe(0);
  expect([exp(-745), exp(-745.1332191019411)]).toEqual([5e-324, 5e-324]);
  for (const x of [709.78, 709.782712893384, -708.4, -710, 0]) {
    expect(exp(x)).toBe(libraryExp(x));
    expect(exp(x)).toBeLessThan(Infinity);
  }
  expect([exp(Infinity), exp(-Infinity)]).toEqual([Infinity, 0]);
  expect(exp(Number.NaN)).toBeNaN();
  expect(ln(0)).toBe(-Infinity);
  expect(ln(-1)).toBeNaN();
  expect(ln(Infinity)).toBe(Infinity);
  expect(ln(1.7e308)).toBe(libraryLn(1.7e308));
  expect(ln(5e-324)).toBeCloseTo(-744.4400719213812, 10);
});
