import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/engine/decimal.ts";
import {
  poolBalances,
  poolEffectiveLeverage,
  poolTransferShare,
  poolsAfterReward,
} from "../../../src/engine/metrics/index.ts";
import { expectFloat } from "../../support/printed.ts";
import tracer from "../reference/tracer_pools.json" with { type: "json" };

describe("pools against Tracer’s tests", () => {
  for (const row of tracer.sigmoid) {
    it(`sigmoid ${row.leverage}x, ${row.oldPrice} → ${row.newPrice}`, () => {
      const after = poolBalances({
        ...row,
        longPool: row.longBefore,
        shortPool: row.shortBefore,
      });
      expectFloat(after.longPool, row.longAfter);
      expectFloat(after.shortPool, row.shortAfter);
    });
  }

  it("T-01 and T-03: 3x on ±1 %", () => {
    const at = (newPrice: number): [Decimal, Decimal] => {
      const pools = { longPool: 1000, shortPool: 1000 };
      const after = poolBalances({ leverage: 3, oldPrice: 2000, newPrice, ...pools });
      return [after.longPool, after.shortPool];
    };
    const [up, down] = [at(2020), at(1980)];
    expectFloat(up[0], 1029.6942380673468);
    expectFloat(up[1], 970.3057619326531);
    expectFloat(down[0], 970.0089967611798);
    expectFloat(down[1], 1029.9910032388202);
  });

  for (const row of tracer.power) {
    it(`power ${row.leverage}x, ${row.oldPrice} → ${row.newPrice}: ${row.longTransfer}`, () => {
      const move = { leverage: row.leverage, oldPrice: row.oldPrice, newPrice: row.newPrice };
      const pools = { longPool: row.longBalance, shortPool: row.shortBalance };
      const after = poolBalances({ ...move, ...pools, transfer: "power" });
      const moved = after.longPool.minus(row.longBalance);
      expectFloat(moved, row.exact, "1e-12");
      expect(moved.minus(row.longTransfer).abs().lte(row.tolerance)).toBe(true);
    });
  }

  it("takes the keeper’s reward from both, one unit of the 18th decimal from the contract", () => {
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

  it("pays no reward out of nothing, and none greater than the pools", () => {
    const of = (reward: number, pool: number) => () =>
      poolsAfterReward({ reward, longPool: pool, shortPool: pool });
    expect(of(0, 0)).toThrow("longPool + shortPool must be a number above 0, got 0");
    expect(of(3, 1)).toThrow("longPool + shortPool - reward must be a number of 0 or more, got -1");
    expect(of(2, 1)().longPool.toString()).toBe("0");
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
          transfer: kind,
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
