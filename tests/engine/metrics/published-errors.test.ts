/** Figures that were published and are wrong: each is shown not to be what the engine gives, and why. */
import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/engine/decimal.ts";
import {
  avellanedaZhangFactor,
  collateralLeverage,
  compoundedGrowth,
  fundingInterest,
  inverseLiquidationPrice,
  liquidationPrice,
  realLeverageAfterMove,
  rebalanceTrade,
  triggerMove,
} from "../../../src/engine/metrics/index.ts";

const cents = (value: Decimal | null | undefined): string | undefined =>
  value?.times(100).toFixed(2);

describe("published numbers that the engine does not match", () => {
  it("a bull token on 130 → 81.564 → 84: 4.150591 uses 1x in its last leg; 3x gives 4.3912", () => {
    // Four resets at −11 %, each leaving 0.67, then the rest of the way back at 3x.
    const low = new Decimal(130).times(new Decimal("0.89").pow(4));
    expect(low.toFixed(3)).toBe("81.565");
    const returns = ["-0.11", "-0.11", "-0.11", "-0.11", new Decimal(84).div(low).minus(1)];
    const token = compoundedGrowth({ leverage: 3, returns }).times(20);
    const published = new Decimal(20).times(new Decimal("0.67").pow(4)).times(84).div("81.564");
    expect(published.toFixed(6)).toBe("4.150591");
    expect(token.toFixed(4)).toBe("4.3912");
  });

  it("the same with the exact trigger of −11.11 %: three resets, 4.5039", () => {
    const trigger = triggerMove({ leverage: 3, trigger: 4 }) ?? new Decimal(NaN);
    const third = trigger.plus(1).pow(3).times(130);
    const last = new Decimal(84).div(third).minus(1);
    expect(third.times(trigger.plus(1)).lt("81.564")).toBe(true);
    const returns = [trigger, trigger, trigger, last];
    const token = compoundedGrowth({ leverage: 3, returns }).times(20);
    expect(token.toFixed(4)).toBe("4.5039");
  });

  it("Kraken’s funding example: 0.1428 % over 24 hours is 0.00595 %, not 0.01785 % (that is over 8)", () => {
    const hourly = fundingInterest({ quoteRate: "0.001428", baseRate: 0, intervalsPerDay: 24 });
    expect(hourly.times(100).toFixed(5)).toBe("0.00595");
    const eighth = fundingInterest({ quoteRate: "0.001428", baseRate: 0, intervalsPerDay: 8 });
    expect(eighth.times(100).toFixed(5)).toBe("0.01785");
  });

  it("four days of +10 % are 46.41 % for the coin, not 44 % (nor 40 %)", () => {
    const spot = compoundedGrowth({ leverage: 1, returns: ["0.1", "0.1", "0.1", "0.1"] });
    expect(cents(spot.minus(1))).toBe("46.41");
  });

  it("four days of −10 % are −34.39 %, which KuCoin prints as −35", () => {
    const spot = compoundedGrowth({ leverage: 1, returns: ["-0.1", "-0.1", "-0.1", "-0.1"] });
    expect(cents(spot.minus(1))).toBe("-34.39");
  });

  it("a −1x token is a third above its target at +14.3 %, not at 30 %", () => {
    const move = triggerMove({ leverage: -1, trigger: new Decimal(-4).div(3) });
    expect(move?.times(100).toFixed(1)).toBe("14.3");
  });

  it("assets over debt is not leverage: 2.5x of collateral with 1.5 of debt reads 1.67", () => {
    const fund = { collateral: 1, price: "2.5", debt: "1.5" };
    expect(collateralLeverage(fund)?.toString()).toBe("2.5");
    expect(new Decimal(fund.price).div(fund.debt).toFixed(2)).toBe("1.67");
  });

  it("a rise lowers leverage and makes a fund buy: 3.6x divides by the stake, not by the NAV", () => {
    const move = "0.2";
    const byStake = new Decimal(3).times("1.2");
    const real = realLeverageAfterMove({ leverage: 3, move });
    expect(byStake.toString()).toBe("3.6");
    expect(real?.toString()).toBe("2.25");
    expect(rebalanceTrade({ leverage: 3, move }).isPositive()).toBe(true);
  });

  it("a monthly fund’s table (0 % at 25 %: −9.8 %) is not the daily fund’s −6.1 %", () => {
    const factor = avellanedaZhangFactor({
      leverage: 2,
      priceRatio: 1,
      realisedVariance: "0.0625",
    });
    expect(factor.minus(1).times(100).toFixed(1)).toBe("-6.1");
  });

  it("freqtrade’s docstrings hold stale steps; its asserted values are the formula’s", () => {
    const binance = liquidationPrice({
      side: "short",
      entry: 10,
      leverage: 3,
      maintenanceMarginRate: "0.01",
      maintenanceAmount: "0.01",
    });
    expect(binance?.toFixed(6)).toBe("13.211221");
    // Each convention has its own figure for the same position: none may be read for another.
    const others = (["okx", "bybit"] as const).map((convention) =>
      liquidationPrice({
        side: "short",
        entry: 10,
        leverage: 3,
        maintenanceMarginRate: "0.01",
        takerFee: "0.0006",
        convention,
      })?.toFixed(6),
    );
    expect(others).toEqual(["13.193482", "13.233333"]);
  });

  it("an inverse contract is not liquidated where a linear one is", () => {
    const position = {
      side: "long",
      entry: 2000,
      leverage: 10,
      maintenanceMarginRate: "0.005",
    } as const;
    const linear = liquidationPrice({ ...position, convention: "bybit" });
    expect(linear?.toFixed(2)).toBe("1810.00");
    expect(inverseLiquidationPrice(position)?.toFixed(2)).toBe("1826.48");
  });
});
