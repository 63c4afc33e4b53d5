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
  recentredRatio,
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

  it("an epoch goes RS of the way to the target: index-ui #297 (2021-06-29) swapped the weights", () => {
    // Its page printed TLR·(1 − RS) + CLR·RS; the contract computes CLR·(1 − RS) + TLR·RS.
    const [target, speed] = [2, "0.05"];
    for (const [price, right, swapped] of [
      [990, "2.019388", "2.001020"],
      [1200, "1.728571", "1.985714"],
    ] as const) {
      const current = collateralLeverage({ collateral: 2, price, debt: 1000 }) ?? new Decimal(NaN);
      const published = new Decimal(target)
        .times(new Decimal(1).minus(speed))
        .plus(current.times(speed));
      expect(published.toFixed(6)).toBe(swapped);
      const found = recentredRatio({ current, target, min: "1.7", max: "2.3", speed });
      expect(found.toFixed(6)).toBe(right);
      expect(found.minus(published).abs().gt("0.01")).toBe(true);
    }
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

  // The docstring of test_get_liquidation_price in freqtrade's tests/exchange/test_exchange.py (read at
  // 0008a872): what it works out by hand is not what the test below it asserts. Entry 10 unless said.
  const rates = { mmr: "0.01", taker: "0.0006" };
  /** The docstring's two formulas, with the figures it puts in. */
  const binance = (wallet: string, coins: string, sign: 1 | -1): Decimal =>
    new Decimal(wallet)
      .plus("0.01")
      .minus(new Decimal(coins).times(10 * sign))
      .div(new Decimal(coins).times(rates.mmr).minus(new Decimal(coins).times(sign)));
  const okx = (entry: number, margin: string, sign: 1 | -1, signOfRates: 1 | -1): Decimal =>
    new Decimal(entry)
      .minus(new Decimal(margin).times(sign))
      .div(new Decimal(rates.mmr).plus(rates.taker).times(signOfRates).plus(1));
  const third = new Decimal(10).div(3).toString();

  it.each([
    {
      what: "a wallet of 1.6, where 0.6 coins at 10 and 5x post 1.2",
      position: { side: "short", leverage: 5, quantity: "0.6", entry: 10, convention: "binance" },
      stale: "12.557756",
      made: binance("1.6", "0.6", -1),
      right: "11.897690",
    },
    {
      what: "a wallet of 2 and 0.6 coins, where one coin at 10 and 3x posts a third of 10",
      position: { side: "long", leverage: 3, quantity: "1", entry: 10, convention: "binance" },
      stale: "6.717172",
      made: binance("2", "0.6", 1),
      right: "6.723906",
    },
    {
      what: "a wallet of 1.6 again, for a long",
      position: { side: "long", leverage: 5, quantity: "0.6", entry: 10, convention: "binance" },
      stale: "7.390572",
      made: binance("1.6", "0.6", 1),
      right: "8.063973",
    },
    {
      what: "rates taken off for a short, whose price they bring nearer",
      position: { side: "short", leverage: 3, quantity: "1", entry: 10, convention: "okx" },
      stale: "13.476181",
      made: okx(10, third, -1, -1),
      right: "13.193482",
    },
    {
      what: "rates added for a long",
      position: { side: "long", leverage: 5, quantity: "2", entry: 10, convention: "okx" },
      stale: "7.916089",
      made: okx(10, "2", 1, 1),
      right: "8.085709",
    },
    {
      what: "rates added for a long, from 8",
      position: { side: "long", leverage: 5, quantity: "1", entry: 8, convention: "okx" },
      stale: "6.332872",
      made: okx(8, "1.6", 1, 1),
      right: "6.468567",
    },
  ] as const)("freqtrade’s docstring: $stale has $what", ({ position, stale, made, right }) => {
    expect(made.toFixed(6)).toBe(stale);
    const { mmr: maintenanceMarginRate, taker: takerFee } = rates;
    const isBinance = position.convention === "binance";
    const found = liquidationPrice({
      ...position,
      maintenanceMarginRate,
      ...(isBinance ? { maintenanceAmount: "0.01" } : { takerFee }),
    });
    expect(found?.toFixed(6)).toBe(right);
    expect(found?.toFixed(6)).not.toBe(stale);
  });

  it("none of three conventions is read for another: 13.2112, 13.1935 and 13.2333 for one short", () => {
    const found = (["binance", "okx", "bybit"] as const).map((convention) =>
      liquidationPrice({
        side: "short",
        entry: 10,
        leverage: 3,
        maintenanceMarginRate: "0.01",
        ...(convention === "binance" ? { maintenanceAmount: "0.01" } : { takerFee: "0.0006" }),
        convention,
      })?.toFixed(6),
    );
    expect(found).toEqual(["13.211221", "13.193482", "13.233333"]);
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
