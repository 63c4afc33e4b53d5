import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/engine/decimal.ts";
import {
  correlation,
  medianTrackingError,
  regressionBeta,
  unexplainedDrag,
} from "../../../src/engine/metrics/index.ts";

const UNDERLYING = [2, 4, 4, 5, 5];
const PRODUCT = [1, 3, 2, 4, 5];

describe("correlation and beta", () => {
  it("of five pairs worked by hand: covariance 7, variances 6 and 10", () => {
    const pairs = { underlying: UNDERLYING, product: PRODUCT };
    expect(regressionBeta(pairs)?.times(6).toFixed(20)).toBe(new Decimal(7).toFixed(20));
    expect(correlation(pairs)?.pow(2).times(60).toFixed(20)).toBe(new Decimal(49).toFixed(20));
  });

  it("is not moved by a shift, and by a scale only in beta", () => {
    const numbers = fc.double({ min: 0.1, max: 9, noNaN: true });
    fc.assert(
      fc.property(numbers, numbers, (shift, scale) => {
        const product = PRODUCT.map((value) => new Decimal(value).times(scale).plus(shift));
        const pairs = { underlying: UNDERLYING, product };
        const beta = regressionBeta({ underlying: UNDERLYING, product: PRODUCT });
        const same = correlation({ underlying: UNDERLYING, product: PRODUCT });
        expect(regressionBeta(pairs)?.toFixed(25)).toBe(beta?.times(scale).toFixed(25));
        expect(correlation(pairs)?.toFixed(25)).toBe(same?.toFixed(25));
      }),
    );
  });

  it("needs as many returns of the one as of the other, and some movement", () => {
    expect(() => correlation({ underlying: [1, 2], product: [1] })).toThrow(
      "product must be 2 returns, got 1",
    );
    expect(correlation({ underlying: [], product: [] })).toBeNull();
    expect(regressionBeta({ underlying: [3, 3], product: [1, 2] })).toBeNull();
  });
});

describe("medianTrackingError", () => {
  const off = (...errors: number[]): string =>
    medianTrackingError({ product: errors, model: errors.map(() => 0) }).toString();

  it("is the middle error, or halfway between the middle two, whatever their sign or order", () => {
    expect(off(5, -1, 3)).toBe("3");
    expect(off(9, -1, 3, -4)).toBe("3.5");
    expect(off(-7)).toBe("7");
  });

  it("needs as many returns of the one as of the other, and at least one", () => {
    expect(() => medianTrackingError({ product: [1, 2], model: [1] })).toThrow(
      "model must be 2 returns, got 1",
    );
    expect(() => off()).toThrow("model must be some returns, got 0");
  });
});

describe("unexplainedDrag", () => {
  it("is positive where the product did worse, and unknown where nothing is left", () => {
    const drag = (model: number, product: number): string | undefined =>
      unexplainedDrag({ model, product, years: 2 })?.toFixed(6);
    expect(drag(2, 1)).toBe("0.346574");
    expect(drag(1, 2)).toBe("-0.346574");
    expect([drag(0, 1), drag(1, 0)]).toEqual([undefined, undefined]);
  });
});
