import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/engine/decimal.ts";
import {
  arbitrageBounds,
  premium,
  premiumHolderReturn,
  shareMerge,
} from "../../../src/engine/metrics/index.ts";

describe("premium", () => {
  it("NAV −10 % and a vanishing premium of 4 % is −13.46 %", () => {
    const start = premium({ price: "10.4", nav: 10 });
    expect(start.toString()).toBe("0.04");
    const held = premiumHolderReturn({ navReturn: "-0.1", premiumAtStart: start });
    expect(held.times(100).toFixed(2)).toBe("-13.46");
  });

  it("is the return of the price", () => {
    const numbers = fc.double({ min: 0.1, max: 100, noNaN: true });
    fc.assert(
      fc.property(numbers, numbers, numbers, numbers, (nav0, nav1, price0, price1) => {
        const held = premiumHolderReturn({
          navReturn: premium({ price: nav1, nav: nav0 }),
          premiumAtStart: premium({ price: price0, nav: nav0 }),
          premiumAtEnd: premium({ price: price1, nav: nav1 }),
        });
        const direct = premium({ price: price1, nav: price0 });
        expect(held.minus(direct).abs().toNumber()).toBeLessThan(1e-30);
      }),
    );
    expect(() => premiumHolderReturn({ navReturn: "-1.1", premiumAtStart: 0 })).toThrow(
      "navReturn must be at least -1, got -1.1",
    );
    expect(premiumHolderReturn({ navReturn: -1, premiumAtStart: 0 }).toString()).toBe("-1");
  });
});

describe("arbitrageBounds", () => {
  it("holds the NAV, widens with costs, and a shut door has no bound", () => {
    const costs = fc.double({ min: 0, max: 0.4, noNaN: true });
    fc.assert(
      fc.property(costs, costs, (fee, slippage) => {
        const bounds = arbitrageBounds({
          nav: 10,
          creationFee: fee,
          redemptionFee: fee,
          slippageIn: slippage,
          slippageOut: slippage,
        });
        expect(bounds.low?.lte(10) === true && bounds.high?.gte(10) === true).toBe(true);
        expect(bounds.low?.plus(bounds.high ?? 0).toNumber()).toBeCloseTo(20, 12);
      }),
    );
    const shut = arbitrageBounds({ nav: 10, creationOpen: false, redemptionOpen: false });
    expect([shut.low, shut.high]).toEqual([null, null]);
    expect(() => arbitrageBounds({ nav: 10, redemptionFee: "0.6", slippageOut: "0.4" })).toThrow(
      "redemptionFee + slippageOut must be at least 0 and below 1, got 1",
    );
  });
});

describe("shareMerge", () => {
  it("R-29 and R-30: published merges", () => {
    const of = (units: number, price: string, ratio: number): string[] => {
      const after = shareMerge({ units, price, ratio });
      return [after.units.toString(), after.price.toString()];
    };
    expect(of(1000, "0.03", 10)).toEqual(["100", "0.3"]);
    expect(of(1000, "0.03", 50)).toEqual(["20", "1.5"]);
    expect(of(100, "0.05", 50)).toEqual(["2", "2.5"]);
    expect(of(1000, "0.088", 10)).toEqual(["100", "0.88"]);
  });

  it("changes nothing that anybody owns", () => {
    const ratios = fc.integer({ min: 2, max: 100_000 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), ratios, (units, ratio) => {
        const after = shareMerge({ units, price: "0.0123", ratio });
        const before = new Decimal("0.0123").times(units);
        expect(after.units.times(after.price).minus(before).abs().toNumber()).toBeLessThan(1e-25);
      }),
    );
  });
});
