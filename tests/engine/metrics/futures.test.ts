import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/engine/decimal.ts";
import {
  bankruptcyPrice,
  basisAnnualised,
  bufferedLiquidationPrice,
  initialMargin,
  inverseBankruptcyPrice,
  inverseLiquidationPrice,
  liquidationPrice,
  maintenanceBrackets,
  maintenanceMargin,
  positionBacking,
  theoreticalDatedPrice,
} from "../../../src/engine/metrics/index.ts";
import { bracketAt } from "../../../src/engine/metrics/maintenance-margin.ts";
import { expectPrinted } from "../../support/printed.ts";
import freqtrade from "../reference/freqtrade_liquidation.json" with { type: "json" };

describe("maintenance margin", () => {
  it("L-14: Binance’s tier 5, 250,000 × (1 % − 0.5 %) + 50 = 1,300", () => {
    const brackets = maintenanceBrackets([
      { floor: 0, rate: "0.004" },
      { floor: 50_000, rate: "0.005" },
      { floor: 250_000, rate: "0.01" },
    ]);
    expect(brackets.map((bracket) => bracket.amount.toString())).toEqual(["0", "50", "1300"]);
  });

  it("L-15: coin-margined tier 5, 50 × (5 % − 2.5 %) + 0.56 = 1.81 BTC", () => {
    // The source prints the last step only; the floor of 28 stands for the steps that make 0.56.
    const brackets = maintenanceBrackets([
      { floor: 0, rate: "0.005" },
      { floor: 28, rate: "0.025" },
      { floor: 50, rate: "0.05" },
    ]);
    expect(brackets.map((bracket) => bracket.amount.toString())).toEqual(["0", "0.56", "1.81"]);
  });

  it("L-08: 100 on 20,000 at 0.5 %, beside an initial margin of 400", () => {
    const tiers = [{ floor: 0, rate: "0.005" }];
    expect(maintenanceMargin({ notional: 20_000, tiers }).toString()).toBe("100");
    const position = { quantity: 1, entry: 20_000, leverage: 50 };
    expect(initialMargin({ contract: "linear", ...position }).toString()).toBe("400");
  });

  it("L-17: 12,000 inverse contracts at 8,000 and 50x post 0.03 BTC", () => {
    const margin = initialMargin({
      contract: "inverse",
      quantity: 12000,
      entry: 8000,
      leverage: 50,
    });
    expect(margin.toString()).toBe("0.03");
  });

  it("is continuous and rising over every table", () => {
    const steps = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 9 })),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(steps, (list) => {
        let [floor, rate] = [0, 0];
        const tiers = list.map(([width, rise], index) => {
          floor = index === 0 ? 0 : floor + width * 1000;
          rate += rise / 1000;
          return { floor, rate };
        });
        const at = (notional: Decimal): Decimal => maintenanceMargin({ notional, tiers });
        for (const tier of tiers.slice(1)) {
          const edge = new Decimal(tier.floor);
          expect(
            at(edge)
              .minus(at(edge.minus("1e-20")))
              .abs()
              .toNumber(),
          ).toBeLessThan(1e-20);
          expect(at(edge.plus(1)).gte(at(edge))).toBe(true);
        }
      }),
    );
  });

  it("has no bracket below the first floor", () => {
    const brackets = maintenanceBrackets([{ floor: 0, rate: "0.004" }]);
    expect(bracketAt(brackets, new Decimal(0)).rate.toString()).toBe("0.004");
    expect(() => bracketAt(brackets, new Decimal(-1))).toThrow(
      new RangeError("notional must be at or above the first floor, got -1"),
    );
  });

  it("names the row that is not a table’s", () => {
    const of = (tiers: { floor: number; rate: number }[]) => () => maintenanceBrackets(tiers);
    const first = { floor: 0, rate: 0.01 };
    expect(of([first, { floor: 0, rate: 0.02 }])).toThrow("tiers.1.floor must be above 0, got 0");
    expect(of([first, { floor: 5, rate: 0.005 }])).toThrow(
      "tiers.1.rate must be at least 0.01, got 0.005",
    );
  });
});

describe("positionBacking", () => {
  it("is the margin, the entry value over the leverage, or what the wallet has left", () => {
    const of = (terms: object): string => positionBacking({ entryValue: 100, ...terms }).toString();
    expect(of({ leverage: 4 })).toBe("25");
    expect(of({ leverage: 4, margin: 30 })).toBe("30");
    const cross = { marginMode: "cross", wallet: 50 };
    expect(of({ ...cross, otherMaintenanceMargin: 10, otherUnrealisedPnl: -15 })).toBe("25");
    expect(of({ ...cross, otherUnrealisedPnl: -80 })).toBe("-30");
  });
});

describe("bankruptcy", () => {
  it("L-09: Bybit, 10,000 at 50x long → 9,800", () => {
    expect(bankruptcyPrice({ side: "long", entry: 10000, leverage: 50 })?.toString()).toBe("9800");
  });

  it("L-16: Flipster’s 0.1 BTC at 30,000 and 10x has 900, 100 and −100 of its 300 left", () => {
    const left = [36000, 28000, 26000].map((price) =>
      initialMargin({ contract: "linear", quantity: "0.1", entry: 30000, leverage: 10 })
        .plus(new Decimal(price).minus(30000).times("0.1"))
        .toString(),
    );
    expect(left).toEqual(["900", "100", "-100"]);
  });

  it("lies beyond liquidation, for both sides and both contracts", () => {
    const leverages = fc.double({ min: 1.5, max: 40, noNaN: true });
    const rates = fc.double({ min: 0.001, max: 0.02, noNaN: true });
    const sides = fc.constantFrom("long", "short");
    const conventions = fc.constantFrom("binance", "okx", "bybit");
    fc.assert(
      fc.property(leverages, rates, sides, conventions, (leverage, rate, side, convention) => {
        const position = { side, entry: 1000, leverage } as const;
        const terms = { ...position, convention, maintenanceMarginRate: rate, takerFee: "0.0006" };
        const nearer = side === "long" ? 1 : -1;
        const linear = [liquidationPrice(terms), bankruptcyPrice(position)];
        const inverse = [inverseLiquidationPrice(terms), inverseBankruptcyPrice(position)];
        for (const [liquidation, bankruptcy] of [linear, inverse]) {
          expect(liquidation?.cmp(bankruptcy ?? NaN)).toBe(nearer);
        }
      }),
    );
  });
});

describe("inverse contracts", () => {
  const at50 = { entry: 8000, leverage: 50, maintenanceMarginRate: "0.005" };
  const at10 = { entry: 2000, leverage: 10, maintenanceMarginRate: "0.005" };

  it("L-11 and L-12: Bybit’s and MCS’s figures", () => {
    expectPrinted(inverseLiquidationPrice({ side: "long", ...at50 }), "7881.77");
    expectPrinted(inverseLiquidationPrice({ side: "short", ...at50 }), "8121.83");
    expectPrinted(inverseLiquidationPrice({ side: "long", ...at10 }), "1826.48");
    expectPrinted(inverseLiquidationPrice({ side: "short", ...at10 }), "2209.94");
  });

  it("10x: a long falls 8.7 %, a short rises 10.5 %; linear is even, 9.5 %", () => {
    const moved = (side: "long" | "short"): string | undefined =>
      inverseLiquidationPrice({ side, ...at10 })
        ?.div(20)
        .minus(100)
        .toFixed(1);
    expect([moved("long"), moved("short")]).toEqual(["-8.7", "10.5"]);
    const linear = liquidationPrice({ side: "long", ...at10, convention: "bybit" });
    expect(linear?.div(20).minus(100).toFixed(1)).toBe("-9.5");
  });

  it("always liquidates above the linear contract: sooner for a long, later for a short", () => {
    const leverages = fc.double({ min: 1.5, max: 40, noNaN: true });
    fc.assert(
      fc.property(leverages, fc.constantFrom("long", "short"), (leverage, side) => {
        const terms = { side, entry: 2000, leverage, maintenanceMarginRate: "0.005" } as const;
        const linear = liquidationPrice({ ...terms, convention: "bybit" });
        expect(inverseLiquidationPrice(terms)?.gt(linear ?? NaN)).toBe(true);
      }),
    );
  });

  it("is where the coins left meet the margin, in every convention", () => {
    const record = fc.record({
      side: fc.constantFrom("long", "short"),
      convention: fc.constantFrom("binance", "okx", "bybit"),
      leverage: fc.double({ min: 1.2, max: 30, noNaN: true }),
    });
    const tiers = [
      { floor: 0, rate: "0.004" },
      { floor: 5, rate: "0.01" },
      { floor: 20, rate: "0.025" },
    ];
    fc.assert(
      fc.property(record, fc.integer({ min: 1000, max: 900_000 }), (terms, contracts) => {
        const entry = 20_000;
        const position = { ...terms, entry, contracts, tiers, takerFee: "0.0005" } as const;
        const price = inverseLiquidationPrice(position);
        if (price === null) {
          expect(terms.side).toBe("short");
          return;
        }
        const value = new Decimal(contracts).div(entry);
        const now = new Decimal(contracts).div(price);
        const pnl = value.minus(now).times(terms.side === "long" ? 1 : -1);
        const equity = value.div(terms.leverage).plus(pnl);
        const notional = terms.convention === "bybit" ? value : now;
        const fee = terms.convention === "okx" ? now.times("0.0005") : 0;
        const needed = maintenanceMargin({ notional, tiers }).plus(fee);
        expect(equity.minus(needed).abs().div(value).toNumber()).toBeLessThan(1e-30);
      }),
    );
  });

  it("rounds to the tick on the careful side", () => {
    const ticked = (side: "long" | "short", tick: string): string | undefined =>
      inverseLiquidationPrice({ side, ...at50, tick })?.toString();
    expect([ticked("long", "0.5"), ticked("short", "0.5")]).toEqual(["7882", "8121.5"]);
    expect(
      inverseBankruptcyPrice({ side: "long", entry: 8000, leverage: 50, tick: "0.5" })?.toString(),
    ).toBe("7843.5");
    expect(() => ticked("long", "0")).toThrow("tick must be a number above 0, got 0");
  });

  it("has no upside liquidation for a short at 1x, and none to come for a spent long", () => {
    const short = { side: "short", entry: 100, maintenanceMarginRate: "0.005" } as const;
    expect(inverseLiquidationPrice({ ...short, leverage: 1, convention: "binance" })).toBeNull();
    expect(inverseBankruptcyPrice({ side: "short", entry: 100, leverage: "0.5" })).toBeNull();
    const spent = { marginMode: "cross", wallet: 1, otherUnrealisedPnl: -5 } as const;
    const gone = inverseLiquidationPrice({ ...short, ...spent, side: "long" });
    expect(gone?.isFinite()).toBe(false);
  });

  it("backs a cross position with the wallet", () => {
    const position = {
      side: "long",
      entry: 100,
      contracts: 1000,
      maintenanceMarginRate: 0,
    } as const;
    const isolated = inverseLiquidationPrice({ ...position, leverage: 4 });
    const cross = inverseLiquidationPrice({ ...position, marginMode: "cross", wallet: "2.5" });
    expect(cross?.toString()).toBe(isolated?.toString());
  });
});

describe("bufferedLiquidationPrice", () => {
  it("gives freqtrade’s price with a buffer of 5 %", () => {
    for (const row of freqtrade.exchange_reported) {
      const price = bufferedLiquidationPrice({ ...row, buffer: "0.05" });
      expect(price.toString()).toBe(String(row.with_buffer_0_05));
    }
  });
});

describe("dated futures", () => {
  it("50,000 → 50,750 in 90 days is 6.08 % a year", () => {
    const input = { spot: 50_000, days: 90 };
    const rate = basisAnnualised({ ...input, future: 50_750 });
    expect(rate.times(100).toFixed(2)).toBe("6.08");
    expect(theoreticalDatedPrice({ ...input, rate }).toFixed(10)).toBe("50750.0000000000");
    expect(theoreticalDatedPrice({ ...input, rate, days: 0 }).toString()).toBe("50000");
  });
});
