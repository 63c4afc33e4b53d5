import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/engine/decimal.ts";
import {
  expectedYearlyCost,
  fundNav,
  realLeverage,
  realLeverageAfterMove,
  rebalanceCost,
  rebalanceTrade,
  rebalanceTradeAfterCost,
  trendExponents,
  triggerMove,
  turnover,
  wipeOutMove,
} from "../../../src/engine/metrics/index.ts";
import { expectPrinted } from "../../support/printed.ts";

const pct = (value: Decimal | null | undefined, digits = 2): string | undefined =>
  value?.times(100).toFixed(digits);

/** Leverages a token may have, and moves that leave it something. */
const leverages = fc
  .double({ min: -5, max: 5, noNaN: true })
  .filter((leverage) => Math.abs(leverage) > 0.05 && Math.abs(leverage - 1) > 0.05);
const moves = fc.double({ min: -0.19, max: 0.19, noNaN: true });

describe("real leverage", () => {
  it("R-10: −20,000 USD and 150 ETH at 210 is 11,500 at 2.74x, and buys 14.2857 ETH", () => {
    const nav = fundNav({ cash: -20000, quantity: 150, price: 210 });
    expect(nav.toString()).toBe("11500");
    expectPrinted(realLeverage({ quantity: 150, price: 210, nav }), "2.739");
    const trade = rebalanceTradeAfterCost({ target: 3, nav, notional: 31500 });
    expect(trade.div(210).toFixed(4)).toBe("14.2857");
  });

  it("R-13: Bybit’s snapshot of 6 January 2023 implies a price of 16,781.00", () => {
    const [basket, circulation, nav] = ["-132.460000082", "30097.901912", "27.692082720"];
    const price = new Decimal("-2.666924652").times(nav).times(circulation).div(basket);
    expect(price.toFixed(2)).toBe("16781.00");
    expectPrinted(
      realLeverage({ quantity: basket, price, nav, units: circulation }),
      "-2.666924652",
    );
  });

  it("R-14 and R-15: 300 BTC, 400,000 tokens at 10; at the trigger it sells 75 BTC", () => {
    const fund = { quantity: 300, units: 400000 };
    expect(realLeverage({ ...fund, price: 40000, nav: 10 })?.toString()).toBe("3");
    const move = triggerMove({ leverage: 3, trigger: 4 }) ?? new Decimal(NaN);
    const price = move.plus(1).times(40000);
    const nav = move.times(3).plus(1).times(10);
    expect([price.toFixed(2), nav.toFixed(4)]).toEqual(["35555.56", "6.6667"]);
    expect(realLeverage({ ...fund, price, nav })?.toFixed(10)).toBe("4.0000000000");
    const notional = price.times(300);
    const trade = rebalanceTradeAfterCost({ target: 3, nav: nav.times(400000), notional });
    expect(trade.div(price).toFixed(8)).toBe("-75.00000000");
  });

  it("R-12: NAV 100 at 3x, +5 %: 115, position 315, 2.74x, and buys 30", () => {
    expectPrinted(realLeverage({ quantity: 3, price: 105, nav: 115 }), "2.74");
    expect(rebalanceTrade({ leverage: 3, move: "0.05", nav: 100 }).toString()).toBe("30");
  });

  it("R-09 and R-23: 3.857 after −10 %, 2.538 after +10 %", () => {
    expectPrinted(realLeverageAfterMove({ leverage: 3, move: "-0.1" }), "3.857");
    expectPrinted(realLeverageAfterMove({ leverage: 3, move: "0.1" }), "2.5385");
    expect(realLeverageAfterMove({ leverage: 3, move: "0.05" })?.toFixed(6)).toBe("2.739130");
  });

  it("is nothing where no NAV is left", () => {
    expect(realLeverageAfterMove({ leverage: 4, move: "-0.25" })).toBeNull();
    expect(realLeverage({ quantity: 1, price: 100, nav: 0 })).toBeNull();
  });
});

describe("triggerMove", () => {
  // domain: bands of Bybit, KuCoin, Gate, Index Coop; TLX acts at ±0.25 ÷ L
  const bands: [leverage: number, trigger: string, percent: string][] = [
    [3, "4", "-11.11"],
    [3, "2", "33.33"],
    [-3, "-2", "-11.11"],
    [-3, "-4", "6.67"],
    [3, "4.125", "-12.00"],
    [3, "2.25", "20.00"],
    [-3, "-1.5", "-20.00"],
    [-3, "-5.25", "12.00"],
    [5, "7", "-6.67"],
    [5, "3.5", "12.00"],
    [2, "2.3", "-11.54"],
    [2, "1.7", "21.43"],
    [2, "2.2", "-8.33"],
    [2, "1.8", "12.50"],
    [2, "2.6", "-18.75"],
    [2, "3", "-25.00"],
  ];
  for (const [leverage, trigger, percent] of bands) {
    it(`${leverage}x reaches ${trigger}x at ${percent} %`, () => {
      expect(pct(triggerMove({ leverage, trigger }))).toBe(percent);
    });
  }

  it("R-33: within the rounding of FTX’s 11.15 % and 6.7 %", () => {
    expect(pct(triggerMove({ leverage: 2, trigger: "2.7" }), 1)).toBe("-20.6");
    expect(pct(triggerMove({ leverage: -3, trigger: -4 }), 1)).toBe("6.7");
  });

  it("is the inverse of the leverage after a move", () => {
    fc.assert(
      fc.property(leverages, moves, (leverage, move) => {
        const trigger = realLeverageAfterMove({ leverage, move });
        if (trigger === null) return;
        const back = triggerMove({ leverage, trigger });
        expect(back?.minus(move).abs().toNumber() ?? NaN).toBeLessThan(1e-30);
      }),
      { numRuns: 500 },
    );
  });

  it("is null across 0 and across 1, where drift never leads", () => {
    for (const [leverage, trigger] of [
      [3, 1],
      [3, 0],
      [3, -1],
      [-2, 1],
      ["0.5", 2],
      [1, 2],
      [-2, "0.5"],
      ["0.5", -2],
    ] as const) {
      expect(triggerMove({ leverage, trigger }), `${leverage} to ${trigger}`).toBeNull();
    }
    expect(triggerMove({ leverage: 1, trigger: 1 })?.toString()).toBe("0");
    expect(() => triggerMove({ leverage: 0, trigger: 1 })).toThrow(
      "leverage must be a number other than 0, got 0",
    );
  });
});

describe("rebalance trade and its cost", () => {
  it("is L(L − 1) times the move: the same for 2x and −1x, twice as much for −3x as for 3x", () => {
    const sizes = [2, 3, 5, -1, -2, -3].map((leverage) =>
      rebalanceTrade({ leverage, move: "0.1" }).toString(),
    );
    expect(sizes).toEqual(["0.2", "0.6", "2", "0.2", "0.6", "1.2"]);
  });

  it("always trades with the market unless leverage lies from 0 to 1", () => {
    fc.assert(
      fc.property(leverages, moves, (leverage, move) => {
        const trade = rebalanceTrade({ leverage, move });
        const between = leverage > 0 && leverage < 1;
        expect(trade.isZero() || trade.isPositive() === (move > 0 !== between)).toBe(true);
      }),
    );
  });

  it("leaves the fund exactly at its target after paying for itself", () => {
    const costs = fc.double({ min: 0, max: 0.05, noNaN: true });
    fc.assert(
      fc.property(leverages, moves, costs, (target, move, cost) => {
        const nav = new Decimal(target).times(move).plus(1);
        const notional = new Decimal(target).times(new Decimal(move).plus(1));
        const trade = rebalanceTradeAfterCost({ target, nav, notional, cost });
        const left = nav.minus(trade.abs().times(cost));
        const gap = notional.plus(trade).minus(left.times(target)).abs();
        expect(gap.toNumber()).toBeLessThan(1e-36);
      }),
    );
  });

  it("without cost it is the trade of the formula", () => {
    const after = rebalanceTradeAfterCost({ target: -3, nav: "0.7", notional: "-3.3" });
    expect(after.toString()).toBe(rebalanceTrade({ leverage: -3, move: "0.1" }).toString());
  });

  it("S5: +10 % and −10 % at 3x turn over 0.60 + 0.78 of the stake", () => {
    const first = rebalanceTrade({ leverage: 3, move: "0.1" });
    const second = rebalanceTrade({ leverage: 3, move: "-0.1", nav: "1.3" });
    expect([first.toString(), second.toString()]).toEqual(["0.6", "-0.78"]);
    expect(turnover({ trades: [first, second] }).toString()).toBe("1.38");
  });

  it("costs 2.7 % a year at 3x and 5.5 % at −3x for 5 bp at 60 %", () => {
    const year = { cost: "0.0005", volatility: "0.6" };
    expect(pct(expectedYearlyCost({ leverage: 3, ...year }), 1)).toBe("2.7");
    expect(pct(expectedYearlyCost({ leverage: -3, ...year }), 1)).toBe("5.5");
    expect(expectedYearlyCost({ leverage: 1, ...year }).toString()).toBe("0");
  });

  it("costs nothing without a move and has no share of nothing", () => {
    expect(rebalanceCost({ leverage: 3, move: 0, cost: "0.01" })?.toString()).toBe("0");
    expect(rebalanceCost({ leverage: 3, move: "-0.4", cost: "0.01" })).toBeNull();
  });

  it("refuses a cost that eats the trade", () => {
    expect(() => rebalanceTradeAfterCost({ target: 5, nav: 1, notional: 4, cost: "0.2" })).toThrow(
      "cost must be below 0.2 at this target, got 0.2",
    );
  });
});

describe("trendExponents", () => {
  it("S^2.41 up and S^3.44 down for [2, 4]; 2.58 and 3.49 for Gate’s [2.25, 4.125]", () => {
    const bybit = trendExponents({ leverage: 3, low: 2, high: 4 });
    expect([bybit.up.toFixed(2), bybit.down.toFixed(2)]).toEqual(["2.41", "3.44"]);
    const gate = trendExponents({ leverage: 3, low: "2.25", high: "4.125" });
    expect([gate.up.toFixed(2), gate.down.toFixed(2)]).toEqual(["2.58", "3.49"]);
  });

  it("each −1/9 costs a third; twelve of them lose 99.2 %, as −75.7 % to the power", () => {
    const { down } = trendExponents({ leverage: 3, low: 2, high: 4 });
    const price = new Decimal(8).div(9).pow(12);
    expect(pct(price.minus(1), 1)).toBe("-75.7");
    expect(pct(price.pow(down).minus(1), 1)).toBe("-99.2");
    expect(price.pow(down).toFixed(20)).toBe(new Decimal(2).div(3).pow(12).toFixed(20));
  });

  it("brackets the leverage, and is the edge itself when restored to the edge", () => {
    for (const leverage of [3, -3]) {
      const target = trendExponents({ leverage, low: 2, high: 4 });
      const size = [target.up.abs().toNumber(), target.down.abs().toNumber()].sort();
      expect(size[0]).toBeGreaterThan(2);
      expect(size[0]).toBeLessThan(3);
      expect(size[1]).toBeGreaterThan(3);
      expect(size[1]).toBeLessThan(4);
      const edge = trendExponents({ leverage, low: 2, high: 4, restore: "edge" });
      expect([edge.up.toNumber(), edge.down.toNumber()]).toEqual(leverage > 0 ? [2, 4] : [-4, -2]);
    }
  });

  it("refuses a band that does not hold the leverage", () => {
    const of = (low: number, high: number) => () => trendExponents({ leverage: 3, low, high });
    expect(of(3, 4)).toThrow("low must be below 3, got 3");
    expect(of(2, 3)).toThrow("high must be above 3, got 3");
    expect(of(1, 4)).toThrow("low must be above 1 for a long, got 1");
  });
});

describe("wipeOutMove", () => {
  it("3x −33.3 %, 5x −20 %, −1x +100 %; with maintenance −33.0, −32.7 and −19.6 %", () => {
    const at = (leverage: number, maintenanceMarginRate: string): string | undefined =>
      pct(wipeOutMove({ leverage, maintenanceMarginRate }), 1);
    expect([at(3, "0"), at(5, "0"), at(-1, "0")]).toEqual(["-33.3", "-20.0", "100.0"]);
    expect([at(3, "0.005"), at(3, "0.01"), at(5, "0.005")]).toEqual(["-33.0", "-32.7", "-19.6"]);
  });

  it("leaves exactly nothing, and comes earlier with a maintenance margin", () => {
    const rates = fc.double({ min: 0.001, max: 0.05, noNaN: true });
    fc.assert(
      fc.property(leverages, rates, (leverage, maintenanceMarginRate) => {
        const all = wipeOutMove({ leverage });
        if (all === null) {
          expect(leverage > 0 && leverage <= 1).toBe(true);
          return;
        }
        expect(all.times(leverage).plus(1).abs().toNumber()).toBeLessThan(1e-30);
        const forced = wipeOutMove({ leverage, maintenanceMarginRate });
        if (forced !== null) expect(forced.abs().lt(all.abs())).toBe(true);
      }),
    );
  });
});
