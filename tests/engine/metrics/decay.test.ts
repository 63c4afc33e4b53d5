import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/engine/decimal.ts";
import {
  avellanedaZhangFactor,
  beatSpotMove,
  breakEvenMove,
  breakEvenVolatility,
  compoundedGrowth,
  gbmMean,
  gbmMedian,
  gbmQuantile,
  growthOptimalLeverage,
  impliedVariance,
  lossProbability,
  maximumDrawdown,
  realisedVariance,
  realisedVolatility,
  recoveryMove,
  volatilityDecay,
} from "../../../src/engine/metrics/index.ts";
import tables from "../reference/volatility_tables.json" with { type: "json" };

const pct = (value: Decimal | null | undefined, digits = 1): string | undefined =>
  value?.times(100).toFixed(digits);

describe("avellanedaZhangFactor against the issuers’ printed tables", () => {
  for (const table of tables.tables) {
    for (const row of table.rows) {
      it(`${table.leverage}x, index ${row.indexPct} %: every cell to the printed digit`, () => {
        const cells = tables.volatilityPct.map((volatility) => {
          const factor = avellanedaZhangFactor({
            leverage: table.leverage,
            priceRatio: new Decimal(row.indexPct).div(100).plus(1),
            realisedVariance: new Decimal(volatility).div(100).pow(2),
          });
          return roundedHalfUp(factor.minus(1).times(100));
        });
        expect(cells).toEqual(row.fundPct);
      });
    }
  }

  it("has all 60 printed cells of both tables and 20 of 3x", () => {
    const counts = tables.tables.map((table) => table.rows.flatMap((row) => row.fundPct).length);
    expect(counts).toEqual([60, 60, 20]);
  });
});

describe("the decay in closed form", () => {
  it("golden: 3x .3396, 2x and −1x .6977, −2x .3396, −3x .1153 at 60 %", () => {
    const at = (leverage: number): string =>
      volatilityDecay({ leverage, realisedVariance: "0.36" }).toFixed(4);
    expect([3, 2, -1, -2, -3].map(at)).toEqual(["0.3396", "0.6977", "0.6977", "0.3396", "0.1153"]);
  });

  it("is 1 at 0x and 1x, and symmetric about one half", () => {
    const leverages = fc.integer({ min: -500, max: 500 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(leverages, (leverage) => {
        const mirrored = new Decimal(1).minus(leverage);
        const here = volatilityDecay({ leverage, realisedVariance: "0.36" });
        const there = volatilityDecay({ leverage: mirrored, realisedVariance: "0.36" });
        expect(here.minus(there).abs().toNumber()).toBeLessThan(1e-30);
        expect(here.lte(1)).toBe(leverage <= 0 || leverage >= 1);
      }),
    );
    expect(volatilityDecay({ leverage: 1, realisedVariance: 9 }).toString()).toBe("1");
  });

  it("is off by 0.3 points on ±10 % days: 0.9133 for a true 0.91", () => {
    const prices = [100, 110, 99];
    const factor = avellanedaZhangFactor({
      leverage: 3,
      priceRatio: "0.99",
      realisedVariance: realisedVariance({ prices }),
    });
    expect(factor.toFixed(4)).toBe("0.9133");
    expect(compoundedGrowth({ leverage: 3, returns: ["0.1", "-0.1"] }).toString()).toBe("0.91");
  });

  it("approaches the daily product as the step shrinks", () => {
    const gap = (pairs: number): number => {
      const step = new Decimal("0.4").div(new Decimal(2 * pairs).sqrt());
      const returns = Array.from({ length: 2 * pairs }, (_, k) =>
        k % 2 === 0 ? step : step.neg(),
      );
      const prices = [new Decimal(1)];
      for (const move of returns) prices.push((prices.at(-1) ?? move).times(move.plus(1)));
      const priceRatio = prices.at(-1) ?? 1;
      const closed = avellanedaZhangFactor({
        leverage: 3,
        priceRatio,
        realisedVariance: realisedVariance({ prices }),
      });
      return closed
        .minus(compoundedGrowth({ leverage: 3, returns }))
        .abs()
        .toNumber();
    };
    expect(gap(128)).toBeLessThan(gap(8) / 10);
  });

  it("carries financing on (1 − L), funding on L, and takes the fee off", () => {
    const flat = { priceRatio: 1, realisedVariance: 0, years: 2 };
    const ln = (extra: object, leverage: number): string =>
      avellanedaZhangFactor({ leverage, ...flat, ...extra })
        .ln()
        .toFixed(6);
    expect(ln({ financingRate: "0.05" }, 3)).toBe("-0.200000");
    expect(ln({ financingRate: "0.05" }, -2)).toBe("0.300000");
    expect(ln({ fundingPerYear: "0.1" }, 3)).toBe("-0.600000");
    expect(ln({ fundingPerYear: "0.1" }, -3)).toBe("0.600000");
    expect(ln({ feePerYear: "0.01", collateralYield: "0.03" }, 3)).toBe("0.040000");
  });
});

describe("what a path needs", () => {
  const year = { volatility: "0.6" };

  it("golden: break even and beat spot", () => {
    expect(pct(breakEvenMove({ leverage: 3, ...year }), 2)).toBe("43.33");
    expect(pct(beatSpotMove({ leverage: 3, ...year }), 2)).toBe("71.60");
    expect(pct(breakEvenMove({ leverage: 2, ...year }), 2)).toBe("19.72");
    expect(pct(beatSpotMove({ leverage: 2, ...year }), 2)).toBe("43.33");
    expect(pct(breakEvenMove({ leverage: 3, ...year, fundingPerYear: "0.1095" }))).toBe("59.9");
    expect(pct(breakEvenMove({ leverage: 3, volatility: "0.8" }))).toBe("89.6");
  });

  it("puts the token at exactly 1, and level with the coin", () => {
    const leverages = fc.constantFrom(-3, -2, -1, 0.5, 2, 3, 5);
    const volatilities = fc.double({ min: 0.05, max: 1.5, noNaN: true });
    const rates = fc.double({ min: -0.3, max: 0.3, noNaN: true });
    fc.assert(
      fc.property(leverages, volatilities, rates, (leverage, volatility, fundingPerYear) => {
        const input = { leverage, volatility, fundingPerYear, feePerYear: "0.02", years: "0.5" };
        const end = (move: Decimal): Decimal =>
          avellanedaZhangFactor({
            ...input,
            priceRatio: move.plus(1),
            realisedVariance: new Decimal(volatility).pow(2).times("0.5"),
          });
        expect(end(breakEvenMove(input)).minus(1).abs().toNumber()).toBeLessThan(1e-30);
        const level = beatSpotMove(input);
        expect(end(level).div(level.plus(1)).minus(1).abs().toNumber()).toBeLessThan(1e-30);
      }),
    );
  });

  it("break-even volatility undoes the break-even move", () => {
    for (const leverage of [2, 3, -2]) {
      const move = breakEvenMove({ leverage, ...year, fundingPerYear: "0.05", years: 2 });
      const back = breakEvenVolatility({
        leverage,
        priceRatio: move.plus(1),
        fundingPerYear: "0.05",
        years: 2,
      });
      expect(back?.toFixed(20)).toBe(new Decimal("0.6").toFixed(20));
    }
    expect(breakEvenVolatility({ leverage: -2, priceRatio: "1.1" })).toBeNull();
    expect(() => breakEvenVolatility({ leverage: "0.5", priceRatio: 1 })).toThrow(
      "leverage must be above 1 or below 0, got 0.5",
    );
    expect(() => beatSpotMove({ leverage: 1, volatility: 0 })).toThrow(
      "leverage must be other than 1, got 1",
    );
  });
});

describe("GBM in closed form", () => {
  const half = { drift: "0.5", volatility: "0.6" };
  const median = (leverage: number, volatility: string): string | undefined =>
    pct(gbmMedian({ leverage, drift: "0.5", volatility }).minus(1));

  it("golden: medians, mean, loss and best leverage", () => {
    expect([1, 2, 3].map((leverage) => median(leverage, "0.6"))).toEqual(["37.7", "32.3", "-11.3"]);
    expect([1, 2, 3].map((leverage) => median(leverage, "0.5"))).toEqual(["45.5", "64.9", "45.5"]);
    expect(pct(gbmMean({ leverage: 3, ...half }).minus(1), 0)).toBe("348");
    const flat = { leverage: 3, drift: 0, volatility: "0.6" };
    expect(gbmMedian(flat).toFixed(3)).toBe("0.198");
    expect(gbmMean(flat).toString()).toBe("1");
    expect(pct(lossProbability(flat), 0)).toBe("82");
    expect(growthOptimalLeverage(half).toFixed(2)).toBe("1.39");
    expect(growthOptimalLeverage({ ...half, fundingPerYear: "0.1095" }).toFixed(2)).toBe("1.08");
  });

  it("its median is its middle quantile, and as many lose as end below 1", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), (probability) => {
        const input = { leverage: -2, ...half, years: 2, carryPerYear: "-0.1" };
        const level = gbmQuantile({ ...input, probability });
        const back = lossProbability({ ...input, level });
        expect(back.minus(probability).abs().toNumber()).toBeLessThan(1e-30);
      }),
      { numRuns: 30 },
    );
    const input = { leverage: 3, ...half };
    expect(gbmQuantile({ ...input, probability: "0.5" }).toFixed(30)).toBe(
      gbmMedian(input).toFixed(30),
    );
  });

  it("has no leverage with a greater median than the growth-optimal one", () => {
    const best = growthOptimalLeverage(half);
    const top = gbmMedian({ leverage: best, ...half });
    for (const step of ["-0.5", "-0.01", "0.01", "0.5"]) {
      expect(gbmMedian({ leverage: best.plus(step), ...half }).lt(top)).toBe(true);
    }
  });

  it("has one outcome only where nothing is random", () => {
    const still = { leverage: 3, drift: "0.1", volatility: 0 };
    expect(lossProbability(still).toString()).toBe("0");
    expect(lossProbability({ ...still, drift: "-0.1" }).toString()).toBe("1");
    expect(lossProbability({ ...still, drift: 0 }).toString()).toBe("0");
  });
});

describe("published outcomes", () => {
  const variance = (leverage: number, priceRatio: string, fundRatio: string): Decimal =>
    impliedVariance({ leverage, priceRatio, fundRatio });
  const volatility = (value: Decimal): string | undefined => pct(value.times(12).div(5).sqrt(), 0);

  it("H-01: both funds on the Russell 1000 Financials imply one variance, 89 % and 91 % a year", () => {
    const long = variance(3, "1.08", "0.47");
    const short = variance(-3, "1.08", "0.10");
    expect([long.toFixed(3), short.toFixed(3)]).toEqual(["0.329", "0.345"]);
    expect([volatility(long), volatility(short)]).toEqual(["89", "91"]);
  });

  it("H-02: both funds on Oil & Gas imply one variance", () => {
    const long = variance(2, "1.02", "0.94");
    const short = variance(-2, "1.02", "0.74");
    expect([long.toFixed(3), short.toFixed(3)]).toEqual(["0.101", "0.087"]);
    expect([volatility(long), volatility(short)]).toEqual(["49", "46"]);
  });

  it("H-04: a 2x fund on an index at +22 % that gained 0.2 %, and an inverse fund, both decayed", () => {
    expect(variance(2, "1.22", "1.002").gt(0)).toBe(true);
    expect(variance(-1, "1.15", "0.69").gt(0)).toBe(true);
  });

  it("undoes the factor", () => {
    const fundRatio = avellanedaZhangFactor({
      leverage: -2,
      priceRatio: "1.3",
      realisedVariance: "0.25",
    });
    const back = impliedVariance({ leverage: -2, priceRatio: "1.3", fundRatio });
    expect(back.toFixed(30)).toBe(new Decimal("0.25").toFixed(30));
    expect(() => impliedVariance({ leverage: 1, priceRatio: 1, fundRatio: 1 })).toThrow(
      "leverage must be other than 0 and 1, got 1",
    );
  });
});

describe("what a series did", () => {
  it("measures variance from logarithms or simple returns, and neither from one price", () => {
    const prices = [100, 110, 99];
    expect(realisedVariance({ prices, method: "simple" }).toString()).toBe("0.02");
    const log = new Decimal("1.1").ln().pow(2).plus(new Decimal("0.9").ln().pow(2));
    expect(realisedVariance({ prices }).toFixed(30)).toBe(log.toFixed(30));
    expect(realisedVariance({ prices: [100] }).toString()).toBe("0");
    expect(realisedVolatility({ prices: [100] })).toBeNull();
    expect(realisedVolatility({ prices, periodsPerYear: 2, method: "simple" })?.toFixed(6)).toBe(
      new Decimal("0.02").sqrt().toFixed(6),
    );
  });

  it("finds the deepest fall, wherever the highest peak is", () => {
    expect(maximumDrawdown([100, 50, 200, 120]).toString()).toBe("0.5");
    expect(maximumDrawdown([1, 2, 3]).toString()).toBe("0");
    expect(maximumDrawdown([1, 0, 5]).toString()).toBe("1");
    expect(maximumDrawdown([]).toString()).toBe("0");
    expect(maximumDrawdown([0, 0, 5]).toString()).toBe("0");
    expect(() => maximumDrawdown([1, -1])).toThrow(
      "values.1 must be a number of 0 or more, got -1",
    );
  });

  it("a −12 % day is −36 % at 3x and needs +56.25 %", () => {
    const loss = new Decimal(1).minus(compoundedGrowth({ leverage: 3, returns: ["-0.12"] }));
    expect(pct(recoveryMove({ loss }), 2)).toBe("56.25");
  });
});

/** The tables round halves away from zero, as print does. */
function roundedHalfUp(value: Decimal): string {
  return value.toFixed(1, Decimal.ROUND_HALF_UP).replace(/^-0\.0$/, "0.0");
}
