import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/engine/decimal.ts";
import {
  collateralIndexReturn,
  collateralLeverage,
  exitFee,
  fundingVelocity,
  leverageDeviation,
  maxBorrow,
  poolBalances,
  poolEffectiveLeverage,
  poolTransferShare,
  poolsAfterReward,
  recentredRatio,
  recentringAction,
  recentringTrade,
  skewFillPrice,
  skewFunding,
  skewLiquidationMargin,
  streamingFee,
  vaultLiquidation,
} from "../../../src/engine/metrics/index.ts";
import { expectPrinted } from "../../support/printed.ts";
import gmx from "../reference/gmx_v1.json" with { type: "json" };
import fli from "../reference/indexcoop_fli.json" with { type: "json" };
import synthetix from "../reference/synthetix_perps_v2.json" with { type: "json" };
import tlx from "../reference/tlx.json" with { type: "json" };
import tracer from "../reference/tracer_pools.json" with { type: "json" };

const method = {
  target: fli.methodology.target,
  min: fli.methodology.min,
  max: fli.methodology.max,
  speed: fli.methodology.recenteringSpeed,
  ripcord: fli.methodology.incentivizedLeverage,
  intervalSeconds: fli.methodology.rebalanceIntervalSec,
  cooldownSeconds: fli.methodology.twapCooldownSec,
  ripcordCooldownSeconds: fli.methodology.incentivizedCooldownSec,
};
const fixture = { collateral: 2, debt: 1000 };

/** Ratio now, ratio wanted and trade of the fixture at a price, the ripcord going to the maximum. */
function fliState(price: number | string) {
  const current = collateralLeverage({ ...fixture, price });
  if (current === null) throw new Error("the fixture is solvent");
  const pulled = current.gte(method.ripcord);
  const wanted = pulled ? new Decimal(method.max) : recentredRatio({ ...method, current });
  return { current, wanted, trade: recentringTrade({ current, wanted, collateral: 2 }).total };
}

describe("recentring against Index Coop's fixture", () => {
  for (const row of fli.states) {
    it(`at ${row.price}: ${row.leverage.toFixed(4)}x → ${row.newLeverage}x (${row.rule})`, () => {
      const { current, wanted, trade } = fliState(row.price);
      expectPrinted(current, row.leverage);
      expectPrinted(wanted, row.newLeverage);
      expectPrinted(trade, row.tradeEth, "1e-12");
      expectPrinted(trade.times(row.price).plus(fixture.debt), row.debtAfterUsd);
    });
  }

  const printed: [id: string, price: string, now: string, next: string, trade: string][] = [
    ["F-01", "1010", "1.980392", "1.981373", "0.000990"],
    ["F-02", "990", "2.020408", "2.019388", "-0.001010"],
    ["F-03", "900", "2.250000", "2.237500", "-0.011111"],
    ["F-05", "1200", "1.714286", "1.728571", "0.016667"],
    ["F-06", "1300", "1.625000", "1.700000", "0.092308"],
    ["F-08", "1500", "1.500000", "1.700000", "0.266667"],
    ["F-09", "800", "2.666667", "2.300000", "-0.275000"],
    ["F-10", "750", "3.000000", "2.300000", "-0.466667"],
  ];
  for (const [id, price, now, next, total] of printed) {
    it(`${id}: ${price} → ${now}, ${next}, ${total} ETH`, () => {
      const { current, wanted, trade } = fliState(price);
      expect([current, wanted, trade].map((value) => value.toFixed(6))).toEqual([now, next, total]);
    });
  }

  it("F-10: the lending market lets 0.204265 ETH through", () => {
    const { current, wanted } = fliState(750);
    const limit = maxBorrow({
      direction: "down",
      ...fixture,
      price: 750,
      collateralFactor: fli.methodology.collateralFactor,
      unused: fli.methodology.unutilized,
    });
    const trade = recentringTrade({
      current,
      wanted,
      collateral: 2,
      maxTrade: fli.methodology.incentivizedMaxTradeEth,
      maxBorrow: limit,
    });
    expect(trade.chunk.toFixed(6)).toBe("-0.204265");
  });

  it("F-13: a second exchange with a smaller maximum trades in its own chunks", () => {
    for (const [price, maxTrade] of [
      [990, "0.001"],
      [800, "0.002"],
    ] as const) {
      const { current, wanted } = fliState(price);
      const { chunk } = recentringTrade({ current, wanted, collateral: 2, maxTrade });
      expect(chunk.abs().toString()).toBe(maxTrade);
    }
  });

  it("levers up by what may still be borrowed, and by nothing past the limit", () => {
    const market = { collateral: 2, collateralFactor: "0.75" } as const;
    expect(maxBorrow({ direction: "up", ...market, price: 1000, debt: 900 }).toString()).toBe(
      "0.6",
    );
    for (const direction of ["up", "down"] as const) {
      expect(maxBorrow({ direction, ...market, price: 600, debt: 1000 }).toString()).toBe("0");
    }
  });

  for (const row of fli.shouldRebalance) {
    it(`at ${row.price}, ${row.elapsedSec} s after a trade: ${row.action}`, () => {
      const ratio = collateralLeverage({ ...fixture, price: row.price }) ?? 0;
      const action = recentringAction({
        ...method,
        ratio,
        secondsSinceTrade: row.elapsedSec,
        inChunks: row.inTwap,
      });
      expect(action).toBe(row.action);
    });
  }

  it("goes on with a chunked trade after its cooldown, and with the clock after a day", () => {
    const at = (secondsSinceTrade: number, inChunks: boolean): string =>
      recentringAction({ ...method, ratio: 2, secondsSinceTrade, inChunks });
    expect([at(3000, true), at(3001, true)]).toEqual(["none", "iterate"]);
    expect([at(86_400, false), at(86_401, false)]).toEqual(["none", "rebalance"]);
  });

  it("F-12: refuses the settings that the contract refuses", () => {
    const act = (change: object) => () =>
      recentringAction({ ...method, ratio: 2, secondsSinceTrade: 0, ...change });
    expect(act({})).not.toThrow();
    expect(act({ speed: 0 })).toThrow("speed must be a number above 0, got 0");
    expect(act({ speed: "1.01" })).toThrow("speed must be above 0 and at most 1, got 1.01");
    expect(act({ min: 0 })).toThrow("min must be a number above 0, got 0");
    expect(act({ min: "2.1" })).toThrow("target must be at least 2.1, the min, got 2");
    expect(act({ max: "1.9" })).toThrow("max must be at least 2, the target, got 1.9");
    expect(act({ ripcord: "2.2" })).toThrow("ripcord must be at least 2.3, the max, got 2.2");
    expect(act({ intervalSeconds: 2999 })).toThrow(
      "intervalSeconds must be at least 3000, the cooldown, got 2999",
    );
    expect(act({ cooldownSeconds: 59 })).toThrow(
      "cooldownSeconds must be at least 60, the ripcord's, got 59",
    );
    expect(act({ customMin: "1.8" })).toThrow("customMin must be at most 1.7, got 1.8");
    expect(act({ customMax: "2.2" })).toThrow("customMax must be at least 2.3, got 2.2");
    expect(act({ customMin: "1.6", customMax: "2.4", ratio: "1.65" })()).toBe("none");
  });

  it("stays inside its bounds and moves towards its target", () => {
    fc.assert(
      fc.property(fc.double({ min: 1.01, max: 8, noNaN: true }), (current) => {
        const wanted = recentredRatio({ ...method, current });
        expect(wanted.gte(method.min) && wanted.lte(method.max)).toBe(true);
        if (current > method.min && current < method.max) {
          const before = new Decimal(current).minus(method.target).abs();
          expect(wanted.minus(method.target).abs().lte(before)).toBe(true);
        }
      }),
    );
  });

  it("has no leverage without equity, and an index that pays for its debt", () => {
    expect(collateralLeverage({ ...fixture, price: 500 })).toBeNull();
    const still = collateralIndexReturn({ leverage: 3, move: 0, borrowRate: "0.01" });
    expect(still.toString()).toBe("-0.02");
  });
});

describe("pools against Tracer's tests", () => {
  for (const row of tracer.sigmoid) {
    it(`sigmoid ${row.leverage}x, ${row.oldPrice} → ${row.newPrice}`, () => {
      const after = poolBalances({
        ...row,
        longPool: row.longBefore,
        shortPool: row.shortBefore,
      });
      expectPrinted(after.longPool, row.longAfter);
      expectPrinted(after.shortPool, row.shortAfter);
    });
  }

  it("T-01 and T-03: 3x on ±1 %", () => {
    const at = (newPrice: number): [Decimal, Decimal] => {
      const pools = { longPool: 1000, shortPool: 1000 };
      const after = poolBalances({ leverage: 3, oldPrice: 2000, newPrice, ...pools });
      return [after.longPool, after.shortPool];
    };
    const [up, down] = [at(2020), at(1980)];
    expectPrinted(up[0], "1029.6942380673468");
    expectPrinted(up[1], "970.3057619326531");
    expectPrinted(down[0], "970.0089967611798");
    expectPrinted(down[1], "1029.9910032388202");
  });

  for (const row of tracer.power) {
    it(`power ${row.leverage}x, ${row.oldPrice} → ${row.newPrice}: ${row.longTransfer}`, () => {
      const move = { leverage: row.leverage, oldPrice: row.oldPrice, newPrice: row.newPrice };
      const pools = { longPool: row.longBalance, shortPool: row.shortBalance };
      const after = poolBalances({ ...move, ...pools, transfer: "power" });
      const moved = after.longPool.minus(row.longBalance);
      expectPrinted(moved, row.exact, "1e-12");
      expect(moved.minus(row.longTransfer).abs().lte(row.tolerance)).toBe(true);
    });
  }

  it("takes the keeper's reward from both, one unit of the 18th decimal from the contract", () => {
    for (const row of tracer.fees) {
      const after = poolsAfterReward({
        reward: row.reward,
        longPool: row.longBefore,
        shortPool: row.shortBefore,
      });
      // 0.9 ÷ 2 is 0.45, which binary floats hold from below: the contract then cuts to whole units.
      const ratio = (45n << 114n) / 100n;
      const shortPays = (ratio * 100_000_000_000_000_000n) >> 114n;
      expect(new Decimal("0.9").minus(`${shortPays}e-18`).toString()).toBe(row.shortAfter);
      expect(after.shortPool.minus(row.shortAfter).abs().toNumber()).toBeLessThanOrEqual(1e-18);
      expect(after.longPool.minus(row.longAfter).abs().toNumber()).toBeLessThanOrEqual(1e-18);
    }
  });

  it("creates and destroys nothing, and never empties a pool", () => {
    const pools = fc.double({ min: 1, max: 1e6, noNaN: true });
    const prices = fc.double({ min: 1, max: 1e4, noNaN: true });
    const transfers = fc.constantFrom("power", "sigmoid");
    fc.assert(
      fc.property(pools, pools, prices, prices, transfers, (long, short, before, after, kind) => {
        const result = poolBalances({
          leverage: 3,
          oldPrice: before,
          newPrice: after,
          transfer: kind as "power" | "sigmoid",
          longPool: long,
          shortPool: short,
        });
        const drift = result.longPool.plus(result.shortPool).minus(long).minus(short);
        expect(drift.abs().toNumber()).toBeLessThan(1e-30);
        expect(result.longPool.gt(0) && result.shortPool.gt(0)).toBe(true);
      }),
    );
  });

  it("has the leverage as its slope, times the other pool over the own", () => {
    const tiny = "1.000001";
    for (const transfer of ["power", "sigmoid"] as const) {
      const share = poolTransferShare({ leverage: 3, oldPrice: 1, newPrice: tiny, transfer });
      expect(share.div("0.000001").toFixed(4)).toBe("3.0000");
      const pools = { longPool: 2000, shortPool: 1000 };
      const move = { leverage: 3, oldPrice: 1, newPrice: tiny, transfer };
      const gain = poolBalances({ ...move, ...pools })
        .longPool.div(2000)
        .minus(1);
      const slope = poolEffectiveLeverage({ leverage: 3, ownPool: 2000, otherPool: 1000 });
      expect(gain.div("0.000001").toFixed(4)).toBe(slope.toFixed(4));
    }
  });

  it("leaves 0.49 % of the long pool at 3x when the price goes to nothing", () => {
    const share = poolTransferShare({ leverage: 3, oldPrice: 1, newPrice: "1e-30" });
    expect(new Decimal(1).minus(share).times(100).toFixed(2)).toBe("0.49");
  });
});

describe("perp vaults", () => {
  it("TLX: a doubled price leaves 4/3 and asks for a rebalance", () => {
    for (const row of tlx.drift) {
      const deviation = leverageDeviation({
        leverage: row.target,
        margin: row.marginBefore,
        notional: row.notional,
      });
      expect(deviation.gte("0.25")).toBe(row.canRebalance);
      expectPrinted(new Decimal(row.notional).div(row.margin), row.leverage);
    }
  });

  it("asks at 12.5 % for 2x, 8.3 % for 3x and 5 % for 5x, in either direction", () => {
    for (const [leverage, move] of [
      [2, "0.125"],
      [3, "0.08333333333333333333333333333333333333333"],
      [5, "0.05"],
    ] as const) {
      for (const side of [1, -1]) {
        const notional = new Decimal(move).times(side).plus(1).times(leverage).times(100);
        expect(leverageDeviation({ leverage, margin: 100, notional }).toFixed(20)).toBe(
          new Decimal("0.25").toFixed(20),
        );
      }
    }
  });

  it("charges 2 % a year on notional, and 2.5 % for leaving 5x", () => {
    expect(streamingFee({ base: 500, rate: "0.02", seconds: 86_400 * 365 }).toString()).toBe("10");
    expect(exitFee({ value: 1000, leverage: 5 }).toString()).toBe("25");
  });

  for (const [side, rows] of [
    ["long", gmx.long],
    ["short", gmx.short],
  ] as const) {
    for (const row of rows) {
      it(`GMX: a ${side} from ${row.average} at ${row.price}: ${row.liquidatable}`, () => {
        const { pnl, liquidatable } = vaultLiquidation({ side, ...row });
        expect(liquidatable).toBe(row.liquidatable);
        expect(pnl.gt(0)).toBe(row.profit);
        expectPrinted(pnl.abs(), row.delta);
      });
    }
  }
});

describe("skewed markets against Synthetix's tests", () => {
  it("lets the funding rate drift with the skew", () => {
    const { maxFundingVelocity: maxVelocity, skewScale, price, steps } = synthetix.fundingVelocity;
    let rate = new Decimal(0);
    let perUnit = new Decimal(0);
    for (const step of steps) {
      const velocity = fundingVelocity({ skew: step.skewBefore, skewScale, maxVelocity });
      const after = skewFunding({ rate, velocity, seconds: step.secondsBefore, price });
      rate = after.rate;
      perUnit = perUnit.plus(after.perUnit);
      expectPrinted(rate, step.exactRate);
      expectPrinted(perUnit, step.exactFunding);
      expectPrinted(rate, step.expectedRatePerDay, step.tolerance);
      expectPrinted(perUnit, step.expectedCumFundingPerUnit, step.tolerance);
    }
  });

  it("holds the velocity between its limits", () => {
    const at = (skew: number): string =>
      fundingVelocity({ skew, skewScale: 100, maxVelocity: 9 }).toString();
    expect([at(50), at(500), at(-500)]).toEqual(["4.5", "9", "-9"]);
  });

  it("fills at the price in the middle of the skew it causes", () => {
    for (const row of synthetix.fillPrice) {
      expect(skewFillPrice(row).toString()).toBe(String(row.expected));
    }
    const half = { price: 100, skewScale: 1000, size: 25 };
    const first = skewFillPrice({ ...half, skew: 0 }).times(25);
    const second = skewFillPrice({ ...half, skew: 25 }).times(25);
    const whole = skewFillPrice({ ...half, skew: 0, size: 50 }).times(50);
    expect(first.plus(second).toString()).toBe(whole.toString());
  });

  it("needs a liquidation margin with a least fee", () => {
    for (const row of synthetix.liquidationMargin) {
      const { minFee: leastFee, ...rest } = row;
      expect(skewLiquidationMargin({ ...rest, leastFee }).toString()).toBe(String(row.expected));
    }
  });
});
