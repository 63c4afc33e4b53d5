import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/engine/decimal.ts";
import {
  exitFee,
  fundingVelocity,
  leverageDeviation,
  skewFillPrice,
  skewFunding,
  skewLiquidationMargin,
  streamingFee,
  vaultLiquidation,
} from "../../../src/engine/metrics/index.ts";
import { expectFloat } from "../../support/printed.ts";
import gmx from "../reference/gmx_v1.json" with { type: "json" };
import synthetix from "../reference/synthetix_perps_v2.json" with { type: "json" };
import tlx from "../reference/tlx.json" with { type: "json" };

describe("perp vaults", () => {
  it("TLX: a doubled price leaves 4/3 and asks for a rebalance", () => {
    for (const row of tlx.drift) {
      const deviation = leverageDeviation({
        leverage: row.target,
        margin: row.marginBefore,
        notional: row.notional,
      });
      expect(deviation.gte("0.25")).toBe(row.canRebalance);
      expectFloat(new Decimal(row.notional).div(row.margin), row.leverage);
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
        expectFloat(pnl.abs(), row.delta);
      });
    }
  }
});

describe("skewed markets against Synthetix’s tests", () => {
  it("lets the funding rate drift with the skew", () => {
    const { maxFundingVelocity: maxVelocity, skewScale, price, steps } = synthetix.fundingVelocity;
    let rate = new Decimal(0);
    let perUnit = new Decimal(0);
    for (const step of steps) {
      const velocity = fundingVelocity({ skew: step.skewBefore, skewScale, maxVelocity });
      const after = skewFunding({ rate, velocity, seconds: step.secondsBefore, price });
      rate = after.rate;
      perUnit = perUnit.plus(after.perUnit);
      expectFloat(rate, step.exactRate);
      expectFloat(perUnit, step.exactFunding);
      expectFloat(rate, step.expectedRatePerDay, step.tolerance);
      expectFloat(perUnit, step.expectedCumFundingPerUnit, step.tolerance);
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
