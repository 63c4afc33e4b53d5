import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/engine/decimal.ts";
import {
  collateralIndexReturn,
  collateralLeverage,
  maxBorrow,
  recentredRatio,
  recentringAction,
  recentringTrade,
} from "../../../src/engine/metrics/index.ts";
import { expectFloat } from "../../support/printed.ts";
import fli from "../reference/indexcoop_fli.json" with { type: "json" };

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

describe("recentring against Index Coop’s fixture", () => {
  for (const row of fli.states) {
    it(`at ${row.price}: ${row.leverage.toFixed(4)}x → ${row.newLeverage}x (${row.rule})`, () => {
      const { current, wanted, trade } = fliState(row.price);
      expectFloat(current, row.leverage);
      expectFloat(wanted, row.newLeverage);
      expectFloat(trade, row.tradeEth, "1e-12");
      expectFloat(trade.times(row.price).plus(fixture.debt), row.debtAfterUsd);
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
      "cooldownSeconds must be at least 60, the ripcord’s, got 59",
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
