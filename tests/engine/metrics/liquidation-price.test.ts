import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/engine/decimal.ts";
import { bankruptcyPrice } from "../../../src/engine/metrics/bankruptcy-price.ts";
import { inverseBankruptcyPrice } from "../../../src/engine/metrics/inverse-bankruptcy-price.ts";
import { inverseLiquidationPrice } from "../../../src/engine/metrics/inverse-liquidation-price.ts";
import { liquidationPrice } from "../../../src/engine/metrics/liquidation-price.ts";
import type { LinearPosition } from "../../../src/engine/metrics/liquidation-price.ts";
import { maintenanceMargin } from "../../../src/engine/metrics/maintenance-margin.ts";
import { expectFloat } from "../../support/printed.ts";
import freqtrade from "../reference/freqtrade_liquidation.json" with { type: "json" };
import inverseQuanto from "../reference/inverse_quanto_liquidation.json" with { type: "json" };
import jesse from "../reference/jesse_liquidation.json" with { type: "json" };

type Convention = NonNullable<LinearPosition["convention"]>;
const side = (text: string): "long" | "short" => (text === "long" ? "long" : "short");

describe("liquidationPrice against freqtrade’s asserted values", () => {
  for (const row of freqtrade.isolated) {
    it(`${row.exchange} ${row.side} ${row.leverage}x at ${row.entry} → ${row.expected}`, () => {
      const price = liquidationPrice({
        side: side(row.side),
        convention: (row.exchange === "gate" ? "okx" : row.exchange) as Convention,
        entry: row.entry,
        quantity: row.amount,
        leverage: row.leverage,
        maintenanceMarginRate: row.mmr,
        maintenanceAmount: row.maintenanceAmount,
        ...(row.takerFee === null ? {} : { takerFee: row.takerFee }),
      });
      // Its wallet of 3.33… is rounded before the formula, and one figure is cut to seven decimals.
      expectFloat(price, row.expected, row.expected === 6.7666666 ? "1e-8" : "1e-10");
    });
  }

  for (const row of freqtrade.binance_faq_cross) {
    it(`Binance’s worked example, ${row.amount} coins at ${row.entry} → ${row.expected}`, () => {
      const price = liquidationPrice({
        side: side(row.side),
        entry: row.entry,
        quantity: row.amount,
        margin: row.wallet,
        maintenanceMarginRate: row.mmr,
        maintenanceAmount: row.cum,
      });
      expect(price?.toFixed(row.decimals)).toBe(row.expected.toFixed(row.decimals));
    });
  }

  it("has no price for what is bought with its own money, as freqtrade’s spot rows", () => {
    expect(freqtrade.spot_rows_no_liquidation).toBe(6);
    const spot = { side: "long", entry: 10, leverage: 1, maintenanceMarginRate: 0 } as const;
    for (const convention of ["binance", "okx", "bybit"] as const) {
      expect(liquidationPrice({ ...spot, convention })).toBeNull();
    }
  });

  it("backs a cross position with the wallet and what the other position leaves of it", () => {
    const [btc, eth] = freqtrade.binance_faq_positions;
    if (btc === undefined || eth === undefined) throw new Error("two positions expected");
    const wallet = 1_535_443.01;
    const cross = (own: typeof btc, other: typeof btc): string | undefined =>
      liquidationPrice({
        side: "long",
        marginMode: "cross",
        entry: own.entry,
        quantity: own.amount,
        maintenanceMarginRate: own.mmr,
        maintenanceAmount: own.cum,
        wallet,
        otherMaintenanceMargin: new Decimal(other.mark)
          .times(other.amount)
          .times(other.mmr)
          .minus(other.cum),
        otherUnrealisedPnl: new Decimal(other.mark).minus(other.entry).times(other.amount),
      })?.toFixed(2);
    // Worked by hand from the two positions' figures and the cross formula.
    expect(cross(eth, btc)).toBe("1153.26");
    expect(cross(btc, eth)).toBe("26316.89");
  });
});

describe("liquidationPrice against other published values", () => {
  it("gives jesse’s bybit-style vector", () => {
    for (const row of jesse.vectors) {
      const position = { side: side(row.side), entry: row.entry, leverage: row.leverage };
      const price = liquidationPrice({
        ...position,
        convention: "bybit",
        maintenanceMarginRate: "0.004",
      });
      expect(price?.toString()).toBe(String(row.liquidation));
      expect(bankruptcyPrice(position)?.toString()).toBe(String(row.bankruptcy));
      expect(price?.lte(row.liquidatedByPrice)).toBe(true);
    }
  });

  it("gives the bankruptcy prices of the public contract tests", () => {
    for (const row of inverseQuanto.vectors) {
      const position = { side: side(row.side), entry: row.entry, leverage: row.leverage };
      const bankruptcy = row.kind === "inverse" ? inverseBankruptcyPrice : bankruptcyPrice;
      const liquidation = row.kind === "inverse" ? inverseLiquidationPrice : liquidationPrice;
      expect(bankruptcy(position)?.toNumber() ?? null).toBe(row.expected);
      expect(
        liquidation({ ...position, maintenanceMarginRate: 0 })?.toNumber() ?? null,
        "with no maintenance margin liquidation is bankruptcy",
      ).toBe(row.expected);
    }
  });

  it("L-08: Bybit, 1 BTC at 20,000, 50x, 0.5 % → 19,700", () => {
    const price = liquidationPrice({
      side: "long",
      convention: "bybit",
      entry: 20000,
      leverage: 50,
      maintenanceMarginRate: "0.005",
    });
    expect(price?.toString()).toBe("19700");
  });

  it("L-16: Flipster, 0.1 BTC at 30,000, 10x, margin 1 % of the entry value → 27,300", () => {
    const price = liquidationPrice({
      side: "long",
      convention: "bybit",
      entry: 30000,
      quantity: "0.1",
      leverage: 10,
      maintenanceMarginRate: "0.01",
    });
    expect(price?.toString()).toBe("27300");
  });

  it("lands on the course’s golden moves with 0.5 % maintenance", () => {
    const move = (leverage: number): string | undefined =>
      liquidationPrice({ side: "long", entry: 1, leverage, maintenanceMarginRate: "0.005" })
        ?.minus(1)
        .times(100)
        .toFixed(2);
    expect([2, 3, 5, 10].map(move)).toEqual(["-49.75", "-33.00", "-19.60", "-9.55"]);
  });
});

const tiers = [
  { floor: 0, rate: "0.004" },
  { floor: 50_000, rate: "0.005" },
  { floor: 250_000, rate: "0.01" },
  { floor: 1_000_000, rate: "0.025" },
  { floor: 5_000_000, rate: "0.05" },
];

describe("liquidationPrice with tiers", () => {
  const arbitrary = {
    side: fc.constantFrom("long", "short"),
    entry: fc.double({ min: 10, max: 50_000, noNaN: true }),
    quantity: fc.double({ min: 0.01, max: 2_000, noNaN: true }),
    leverage: fc.double({ min: 1.2, max: 15, noNaN: true }),
  };

  it("is where equity meets the maintenance margin of the tier that holds there", () => {
    fc.assert(
      fc.property(fc.record(arbitrary), (position) => {
        const price = liquidationPrice({ ...position, tiers });
        if (price === null) return;
        const sign = position.side === "long" ? 1 : -1;
        const value = new Decimal(position.entry).times(position.quantity);
        const pnl = price.minus(position.entry).times(position.quantity).times(sign);
        const equity = value.div(position.leverage).plus(pnl);
        const margin = maintenanceMargin({ notional: price.times(position.quantity), tiers });
        expect(equity.minus(margin).abs().div(value).toNumber()).toBeLessThan(1e-30);
      }),
    );
  });

  it("moves without a jump when a position grows through a tier’s floor", () => {
    const at = (quantity: string): number =>
      liquidationPrice({ side: "long", entry: 100, leverage: 4, quantity, tiers })?.toNumber() ?? 0;
    for (const boundary of [650, 660, 3_300, 13_300, 66_000]) {
      expect(Math.abs(at(String(boundary)) - at(`${boundary}.0001`))).toBeLessThan(1e-4);
    }
  });
});

describe("liquidationPrice at the edges", () => {
  const base = { entry: 100, leverage: 4, maintenanceMarginRate: "0.01" } as const;

  it("is null for a long that its backing covers to nothing", () => {
    const wallet = { marginMode: "cross", wallet: 1000 } as const;
    expect(liquidationPrice({ ...base, ...wallet, side: "long" })).toBeNull();
    expect(liquidationPrice({ ...base, ...wallet, side: "short" })?.gt(1000)).toBe(true);
  });

  it("is 0 for a short whose wallet the other positions have spent", () => {
    const spent = { marginMode: "cross", wallet: 10, otherUnrealisedPnl: -500 } as const;
    expect(liquidationPrice({ ...base, ...spent, side: "short" })?.toString()).toBe("0");
  });

  it("orders the conventions: binance, then okx with its fee, for either side", () => {
    for (const of of ["long", "short"] as const) {
      const binance = liquidationPrice({ ...base, side: of });
      const okx = liquidationPrice({ ...base, side: of, convention: "okx", takerFee: "0.0006" });
      if (binance === null || okx === null) throw new Error("both exist");
      expect(okx.cmp(binance)).toBe(of === "long" ? 1 : -1);
    }
  });

  it("names the field that is missing or wrong", () => {
    const wrong = (change: object): (() => unknown) => {
      return () => liquidationPrice({ ...base, side: "long", ...change });
    };
    expect(wrong({ entry: 0 })).toThrow("entry must be a number above 0, got 0");
    expect(wrong({ leverage: undefined })).toThrow("leverage must be given, got nothing");
    expect(wrong({ maintenanceMarginRate: undefined })).toThrow(
      "maintenanceMarginRate must be given, got nothing",
    );
    expect(wrong({ marginMode: "cross" })).toThrow("wallet must be given, got nothing");
    expect(wrong({ convention: "ftx" })).toThrow(
      "convention must be binance, okx or bybit, got ftx",
    );
    expect(wrong({ side: "up" })).toThrow("side must be long or short, got up");
    expect(wrong({ tiers: [] })).toThrow("tiers must be a list of at least one tier, got none");
    expect(wrong({ tiers: [{ floor: 1, rate: 0 }] })).toThrow("tiers.0.floor must be 0");
    expect(wrong({ convention: "okx", takerFee: "0.995" })).toThrow("takerFee must be below 0.99");
    expect(wrong({ entry: "abc" })).toThrow("entry must be a number above 0, got abc");
  });
});
