import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/engine/decimal.ts";
import {
  lendingLiquidationMove,
  liquidationPrice,
  marginInterest,
  quickMarginLiquidationPrice,
  spotMarginCallPrice,
  spotMarginLevel,
  spotMarginLiquidationPrice,
  spotMarginPrice,
} from "../../../src/engine/metrics/index.ts";
import { expectFloat } from "../../support/printed.ts";
import interest from "../reference/freqtrade_interest.json" with { type: "json" };

const percent = (price: Decimal | null): string | undefined =>
  price?.minus(1).times(100).toFixed(1);

describe("spot margin", () => {
  it("L-18: 3x long is called at −13.3 % and liquidated at −26.7 %", () => {
    const long = { side: "long", leverage: 3 } as const;
    expect(percent(spotMarginCallPrice(long))).toBe("-13.3");
    expect(percent(spotMarginLiquidationPrice(long))).toBe("-26.7");
  });

  it("a short that sold three stakes goes at +21.2 %, one that sold two at +36.4 %", () => {
    expect(percent(spotMarginLiquidationPrice({ side: "short", leverage: 3 }))).toBe("21.2");
    expect(percent(spotMarginLiquidationPrice({ side: "short", leverage: 2 }))).toBe("36.4");
  });

  it("stands at the level that it asked for", () => {
    const record = fc.record({
      side: fc.constantFrom("long", "short"),
      leverage: fc.double({ min: 1.1, max: 10, noNaN: true }),
      level: fc.double({ min: 1.01, max: 1.5, noNaN: true }),
      interest: fc.double({ min: 0, max: 0.2, noNaN: true }),
    });
    fc.assert(
      fc.property(record, ({ side, leverage, level, interest: owed }) => {
        const position = { side: side, leverage, level, interest: owed };
        const price = spotMarginPrice(position);
        if (price === null) throw new Error("a borrower has a price");
        const long = side === "long";
        const size = new Decimal(leverage);
        const debt = long ? size.minus(1) : size.times(price);
        const account = {
          assets: long ? size.times(price) : size.plus(1),
          debt,
          interest: debt.times(owed),
        };
        expect(spotMarginLevel(account)?.minus(level).abs().toNumber()).toBeLessThan(1e-30);
      }),
    );
  });

  it("comes nearer with every hour of interest", () => {
    const at = (owed: string, side: "long" | "short"): Decimal =>
      spotMarginLiquidationPrice({ side, leverage: 3, interest: owed }) ?? new Decimal(NaN);
    expect(at("0.01", "long").gt(at("0", "long"))).toBe(true);
    expect(at("0.01", "short").lt(at("0", "short"))).toBe(true);
  });

  it("has no price where nothing is owed", () => {
    expect(spotMarginPrice({ side: "long", leverage: 1, level: "1.1" })).toBeNull();
    expect(spotMarginLevel({ assets: 10, debt: 0 })).toBeNull();
  });
});

describe("quickMarginLiquidationPrice", () => {
  it("agrees with the margin level where only one side is owed", () => {
    const long = quickMarginLiquidationPrice({
      baseHeld: 3,
      quoteOwed: 2,
      maintenanceMarginRate: "0.1",
    });
    const short = quickMarginLiquidationPrice({
      quoteHeld: 4,
      baseOwed: 3,
      maintenanceMarginRate: "0.1",
    });
    const level = { leverage: 3, level: "1.1" };
    expect(long?.toString()).toBe(spotMarginPrice({ side: "long", ...level })?.toString());
    expect(short?.toFixed(30)).toBe(spotMarginPrice({ side: "short", ...level })?.toFixed(30));
  });

  it("has no price where nothing is owed, and counts the closing fee", () => {
    expect(
      quickMarginLiquidationPrice({ baseHeld: 1, quoteHeld: 5, maintenanceMarginRate: "0.1" }),
    ).toBeNull();
    expect(quickMarginLiquidationPrice({ quoteHeld: 5, maintenanceMarginRate: 0 })).toBeNull();
    expect(quickMarginLiquidationPrice({ quoteOwed: 5, maintenanceMarginRate: 0 })).toBeNull();
    const held = { baseHeld: 3, quoteOwed: 200, maintenanceMarginRate: "0.1" };
    expect(quickMarginLiquidationPrice({ ...held, takerFee: "0.01" })?.toFixed(4)).toBe("74.0667");
  });
});

describe("marginInterest against freqtrade’s asserted values", () => {
  for (const row of interest.vectors) {
    it(`${row.exchange}: ${row.borrowed} at ${row.rate} for ${row.hours} h → ${row.expected}`, () => {
      const { exchange, ...rest } = row;
      const amount = marginInterest({ convention: exchange as "binance" | "kraken", ...rest });
      expectFloat(amount, row.expected);
      expect(amount.toString()).toBe(String(row.expected));
    });
  }

  it("charges the first hour at once and nothing for no time", () => {
    const hour = { convention: "binance", borrowed: 24, rate: "0.001" } as const;
    expect(marginInterest({ ...hour, hours: 0 }).toString()).toBe("0");
    expect(marginInterest({ ...hour, hours: "0.01" }).toString()).toBe("0.001");
    expect(() => marginInterest({ ...hour, convention: "okx" as never, hours: 1 })).toThrow(
      "convention must be binance or kraken, got okx",
    );
  });
});

describe("lendingLiquidationMove", () => {
  it("2x at 0.75, 0.80 and 0.83; 3x at the same", () => {
    const at = (leverage: number): string[] =>
      ["0.75", "0.8", "0.83"].map(
        (threshold) =>
          lendingLiquidationMove({ leverage, threshold })?.times(100).toFixed(1) ?? "none",
      );
    expect(at(2)).toEqual(["-33.3", "-37.5", "-39.8"]);
    expect(at(3)).toEqual(["-11.1", "-16.7", "-19.7"]);
  });

  it("at a threshold of one it is bankruptcy of the same leverage", () => {
    const move = lendingLiquidationMove({ leverage: 4, threshold: 1 });
    const futures = liquidationPrice({
      side: "long",
      entry: 1,
      leverage: 4,
      maintenanceMarginRate: 0,
    });
    expect(move?.plus(1).toString()).toBe(futures?.toString());
    expect(lendingLiquidationMove({ leverage: 1, threshold: "0.8" })).toBeNull();
    expect(() => lendingLiquidationMove({ leverage: 2, threshold: "1.1" })).toThrow(
      "threshold must be above 0 and at most 1, got 1.1",
    );
  });
});
