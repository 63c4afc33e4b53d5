import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/engine/decimal.ts";
import { compoundedGrowth, staticGrowth } from "../../../src/engine/metrics/index.ts";

const pct = (value: Decimal | null | undefined, digits = 2): string | undefined =>
  value?.times(100).toFixed(digits);

const leverages = fc.double({ min: -5, max: 5, noNaN: true });
const moves = fc.double({ min: -0.19, max: 0.19, noNaN: true });

describe("growth, reset at every step or never", () => {
  const reset = (leverage: number, ...returns: string[]): string | undefined =>
    pct(compoundedGrowth({ leverage, returns }).minus(1), 1);

  it("R-01 to R-08, R-17 to R-19: published daily-reset results", () => {
    expect(reset(3, "0.1", "-0.1")).toBe("-9.0");
    expect(pct(compoundedGrowth({ leverage: 3, returns: returnsOf(10, 11, 10) }).minus(1))).toBe(
      "-5.45",
    );
    expect(reset(3, ...returnsOf(10, 11, 12.1))).toBe("69.0");
    expect(reset(3, ...returnsOf(10, 9.5, 9))).toBe("-28.4");
    expect(reset(3, ...returnsOf(200, 210, 220))).toBe("31.4");
    expect(reset(3, ...returnsOf(200, 210, 200))).toBe("-1.4");
    expect(reset(3, ...returnsOf(200, 190, 180))).toBe("-28.4");
    expect(pct(compoundedGrowth({ leverage: 3, returns: ["0.05", "0.05"] }).minus(1))).toBe(
      "32.25",
    );
    expect(reset(3, "0.1", "0.1", "0.1", "0.1")).toBe("185.6");
    expect(reset(3, "-0.1", "-0.1", "-0.1", "-0.1")).toBe("-76.0");
    expect(reset(3, "0.1", "-0.1", "0.1", "-0.1")).toBe("-17.2");
    expect(reset(1, "0.1", "-0.1", "0.1", "-0.1")).toBe("-2.0");
    expect(reset(1, "-0.1", "-0.1", "-0.1", "-0.1")).toBe("-34.4");
  });

  it("R-22 to R-28, R-34: other issuers’ and readers’ examples", () => {
    const smooth = (price: string, leverage: number): string | undefined =>
      pct(new Decimal(price).pow(leverage).minus(1), 1);
    expect([smooth("1.5", 3), smooth("1.2", 2)]).toEqual(["237.5", "44.0"]);
    expect(compoundedGrowth({ leverage: 2, returns: returnsOf(100, 110, 100) }).toFixed(4)).toBe(
      "0.9818",
    );
    expect(reset(3, "0.25", "-0.2")).toBe("-30.0");
    expect(reset(3, "-0.2", "0.25")).toBe("-30.0");
    const alternating = Array.from({ length: 20 }, (_, day) => (day % 2 === 0 ? "0.1" : "-0.077"));
    expect(reset(1, ...alternating)).toBe("16.4");
    expect(reset(3, ...alternating)).toBe("-0.3");
    expect([reset(1, "0.1", "0.1"), reset(1, "-0.1", "-0.1"), reset(1, "0.1", "-0.1")]).toEqual([
      "21.0",
      "-19.0",
      "-1.0",
    ]);
    expect(compoundedGrowth({ leverage: "2.3", returns: ["0.05"] }).toString()).toBe("1.115");
    expect(compoundedGrowth({ leverage: 3, returns: ["0.05"] }).toString()).toBe("1.15");
  });

  it("H-05 and H-06: −1x on +96.1 % leaves about 3.9 %, −3x on +38 % leaves nothing", () => {
    expect(pct(compoundedGrowth({ leverage: -1, returns: ["0.961"] }), 1)).toBe("3.9");
    expect(new Decimal("4.22").div("115.55").minus(1).times(100).toFixed(2)).toBe("-96.35");
    expect(compoundedGrowth({ leverage: -3, returns: ["0.38"] }).toString()).toBe("0");
  });

  it("static follows the end of the path, unless it died on the way", () => {
    expect(staticGrowth({ leverage: 3, returns: returnsOf(10, 11, 12.1) }).toFixed(2)).toBe("1.63");
    expect(staticGrowth({ leverage: 3, returns: ["-0.4", "0.9"] }).toString()).toBe("0");
    expect(staticGrowth({ leverage: 3, returns: [] }).toString()).toBe("1");
  });

  it("ends the same in whatever order the returns come", () => {
    const lists = fc.array(moves, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(leverages, lists, (leverage, returns) => {
        const forward = compoundedGrowth({ leverage, returns });
        const sorted = compoundedGrowth({ leverage, returns: [...returns].sort((a, b) => a - b) });
        expect(forward.minus(sorted).abs().toNumber()).toBeLessThan(1e-30);
      }),
    );
  });
});

function returnsOf(...prices: number[]): string[] {
  return prices.slice(1).map((price, index) =>
    new Decimal(price)
      .div(prices[index] ?? 1)
      .minus(1)
      .toString(),
  );
}
