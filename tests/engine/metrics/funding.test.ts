import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/engine/decimal.ts";
import {
  feeAmount,
  feeOverTime,
  fundingInterest,
  fundingOnNavPerYear,
  fundingOverHolding,
  fundingPayment,
  fundingPerYear,
  fundingRate,
  premiumIndex,
} from "../../../src/engine/metrics/index.ts";
import { expectFloat } from "../../support/printed.ts";
import freqtrade from "../reference/freqtrade_funding.json" with { type: "json" };

describe("funding rate", () => {
  it("U-03: (0.06 % − 0.03 %) ÷ 3 = 0.01 %", () => {
    expect(fundingInterest({ quoteRate: "0.0006", baseRate: "0.0003" }).toString()).toBe("0.0001");
  });

  it("U-05: the clamp, from −0.10 to 0.20 %", () => {
    const rates = ["-0.10", "-0.04", "0", "0.06", "0.10", "0.20"].map((percent) =>
      fundingRate({ premium: new Decimal(percent).div(100) })
        .times(100)
        .toString(),
    );
    expect(rates).toEqual(["-0.05", "0.01", "0.01", "0.01", "0.05", "0.15"]);
  });

  it("is the interest near it and never further than the clamp from the premium", () => {
    fc.assert(
      fc.property(fc.double({ min: -0.01, max: 0.01, noNaN: true }), (premium) => {
        const rate = fundingRate({ premium });
        expect(rate.minus(premium).abs().lte("0.0005")).toBe(true);
        if (premium >= -0.0004 && premium <= 0.0006) expect(rate.toString()).toBe("0.0001");
        const held = fundingRate({ premium, cap: "0.003", floor: "-0.002" });
        expect(held.lte("0.003") && held.gte("-0.002")).toBe(true);
      }),
    );
    expect(() => fundingRate({ premium: 0, cap: 0, floor: "0.001" })).toThrow(
      "floor must be at most 0, the cap, got 0.001",
    );
    expect(fundingRate({ premium: 0, floor: "0.001" }).toString()).toBe("0.001");
    expect(fundingRate({ premium: "0.01", cap: "0.003" }).toString()).toBe("0.003");
  });

  it("has a premium only while the index lies outside the impact prices", () => {
    const at = (impactBid: number, impactAsk: number): string =>
      premiumIndex({ impactBid, impactAsk, index: 100 }).toString();
    expect([at(99, 101), at(102, 103), at(97, 98)]).toEqual(["0", "0.02", "-0.02"]);
  });
});

describe("funding payments", () => {
  it("gives freqtrade’s simple values, as received by a short", () => {
    for (const row of freqtrade.simple) {
      const paid = fundingPayment({ quantity: -row.size, mark: row.mark, rate: row.rate });
      expect(paid.toString()).toBe(String(row.short_receives));
    }
  });

  const time = (text: string): number => Date.parse(`${text.replace(" ", "T")}Z`);
  const stamps = [
    { at: time("2021-09-01 00:00:00"), mark: "2.77", rate: "-0.000008" },
    { at: time("2021-09-01 08:00:00"), mark: "2.77", rate: "-0.000003" },
  ];
  for (const row of freqtrade.held_intervals) {
    it(`from ${row.open} to ${row.close}, ${row.size} coins: ${row.short_receives}`, () => {
      const received = fundingOverHolding({
        quantity: -row.size,
        stamps,
        from: time(row.open),
        to: time(row.close),
      });
      // Its own figure has eight digits: −0.00091409999 stands for −0.0009141.
      expectFloat(received, row.short_receives, "2e-8");
    });
  }

  it("U-04: 20,000 of notional at 0.01 % pay 6 a day", () => {
    const paid = fundingPayment({ quantity: "0.5", mark: 40000, rate: "0.0001" }).times(3);
    expect(paid.toString()).toBe("-6");
  });

  it("takes from one side what it gives the other", () => {
    const numbers = fc.double({ min: -10, max: 10, noNaN: true });
    fc.assert(
      fc.property(numbers, numbers, (quantity, rate) => {
        const long = fundingPayment({ quantity, mark: 7, rate });
        expect(long.plus(fundingPayment({ quantity: -quantity, mark: 7, rate })).isZero()).toBe(
          true,
        );
      }),
    );
    const at = time("2021-09-01 00:00:00");
    const instant = fundingOverHolding({ quantity: -30, stamps, from: at, to: at });
    expect(instant.toString()).toBe("-0.0006648");
    expect(() => fundingOverHolding({ quantity: 1, stamps, from: 2, to: 1 })).toThrow(
      "to must be at least 2, got 1",
    );
  });
});

describe("funding a year", () => {
  const rate = "0.0001";

  it("U-06: 10.95 % of notional, 32.85 % of a 3x token’s NAV, −28.0 % and +38.9 % compounded", () => {
    expect(fundingPerYear({ rate }).toString()).toBe("0.1095");
    expect(fundingPerYear({ rate, method: "compounded" }).times(100).toFixed(4)).toBe("11.5714");
    expect(fundingOnNavPerYear({ leverage: 3, rate }).toString()).toBe("-0.3285");
    const compounded = (leverage: number): string =>
      fundingOnNavPerYear({ leverage, rate, method: "compounded" }).plus(1).toFixed(6);
    expect(compounded(3)).toBe("0.719967");
    expect(compounded(-3)).toBe("1.388815");
  });

  it("knows other intervals, and that nothing is left where one interval takes it all", () => {
    expect(fundingPerYear({ rate, everyHours: 1 }).toString()).toBe("0.876");
    const gone = { leverage: 5, rate: "0.3", method: "compounded" } as const;
    expect(fundingOnNavPerYear(gone).toString()).toBe("-1");
  });
});

describe("fees", () => {
  it("U-08: daily fees over a year", () => {
    const year = (percent: string): string =>
      feeOverTime({ feePerDay: new Decimal(percent).div(100) })
        .times(100)
        .toFixed(1);
    const fees = ["0.005", "0.01", "0.03", "0.05", "0.1", "0.3", "0.5"];
    expect(fees.map(year)).toEqual(["1.8", "3.6", "10.4", "16.7", "30.6", "66.6", "84.0"]);
    expect(feeOverTime({ feePerDay: "0.00005" }).times(100).toFixed(4)).toBe("1.8085");
  });

  it("R-31 and R-32: Bybit’s examples, now and in 2022", () => {
    const of = (units: number, price: number, rate: string): string =>
      feeAmount({ units, price, rate }).toString();
    expect(feeAmount({ units: 200, rate: "0.001" }).toString()).toBe("0.2");
    expect([of(200, 7, "0.0005"), of(100, 10, "0.0005"), of(200, 10, "0.00005")]).toEqual([
      "0.7",
      "0.5",
      "0.1",
    ]);
    expect([of(200, 7, "0.001"), of(100, 10, "0.001")]).toEqual(["1.4", "1"]);
  });
});
