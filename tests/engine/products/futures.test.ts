/** Perpetuals and dated futures: prices of liquidation, what is left, and who pays. */
import { describe, expect, test } from "vitest";
import { Decimal, parseScenario } from "../../../src/engine/index.ts";
import type { ProductSpec } from "../../../src/engine/index.ts";
import reference from "../reference/freqtrade_liquidation.json" with { type: "json" };
import inverse from "../reference/inverse_quanto_liquidation.json" with { type: "json" };
import jesse from "../reference/jesse_liquidation.json" with { type: "json" };
import { expectFloat } from "../../support/printed.ts";
import { onPrices, run } from "../support/scenarios.ts";

const CONTINUOUS = { monitoring: "continuous" } as const;

function perpetual(change: Partial<Extract<ProductSpec, { kind: "perpetual" }>> = {}): ProductSpec {
  return { id: "perp", kind: "perpetual", side: "long", leverage: "5", ...change };
}

function liquidationAt(price: string, product: ProductSpec): Decimal | null {
  return run(onPrices([price]), product).summary.liquidationPrice;
}

describe("perpetual: the published liquidation prices, by convention", () => {
  test.each(reference.isolated)(
    "$exchange $side $leverage x at $entry: $expected",
    ({ exchange, side, leverage, entry, mmr, maintenanceAmount, takerFee, expected }) => {
      const convention = exchange === "gate" ? "okx" : exchange;
      const product = {
        id: "perp",
        kind: "perpetual",
        side,
        leverage: String(leverage),
        convention,
        maintenanceMarginRate: String(mmr),
        maintenanceAmount: String(maintenanceAmount),
        ...(takerFee === null ? {} : { takerFee: String(takerFee) }),
      };
      const scenario = parseScenario({ market: onPrices([String(entry)]), products: [product] });
      const found = liquidationAt(String(entry), scenario.products[0] ?? perpetual());
      // Its source rounds the margin of a third to ten digits, and cuts one figure to seven decimals.
      expectFloat(found, expected, expected === 6.7666666 ? "1e-8" : "1e-10");
    },
  );

  test("one position, three conventions: 8.0707, 8.0857, 8.1000", () => {
    const shared = { maintenanceMarginRate: "0.01", maintenanceAmount: "0.01", takerFee: "0.0006" };
    const at = (convention: "binance" | "okx" | "bybit"): string | undefined =>
      liquidationAt("10", perpetual({ ...shared, convention }))?.toFixed(4);
    expect([at("binance"), at("okx"), at("bybit")]).toEqual(["8.0707", "8.0857", "8.1000"]);
  });

  test.each([
    ["2", "-49.75"],
    ["3", "-33.00"],
    ["5", "-19.60"],
    ["10", "-9.55"],
  ])(
    "%sx with 0.5 % maintenance on isolated margin is liquidated at %s percent",
    (leverage, move) => {
      // −(1 − Lm)/(L − Lm)
      const price = liquidationAt("100", perpetual({ leverage, maintenanceMarginRate: "0.005" }));
      expect(price?.minus(100).toFixed(2)).toBe(move);
    },
  );

  test("an entry below the start: the position opens with its profit", () => {
    const { ledger, summary } = run(onPrices(["12"]), perpetual({ entry: "10" }));
    expect(ledger[1]?.amount.toFixed()).toBe("1");
    expect(summary.nav.toFixed()).toBe("2");
  });

  test("cross: the wallet and the other positions move the price", () => {
    const isolated = liquidationAt("10", perpetual({ maintenanceMarginRate: "0.01" }));
    const cross = (change: object): Decimal | null =>
      liquidationAt(
        "10",
        perpetual({ maintenanceMarginRate: "0.01", marginMode: "cross", ...change }),
      );
    expect(cross({})?.toFixed(10)).toBe(isolated?.toFixed(10));
    expect(cross({ wallet: "4" })?.toFixed(6)).toBe(new Decimal(6).div("0.99").toFixed(6));
    const others = { wallet: "4", otherUnrealisedPnl: "-1", otherMaintenanceMargin: "1" };
    expect(cross(others)?.toFixed(10)).toBe(isolated?.toFixed(10));
  });

  test("Binance’s own example, a position of one ETH of it", () => {
    const quantity = new Decimal("3683.979");
    const each = (amount: string): string => new Decimal(amount).div(quantity).toFixed(30);
    const product = perpetual({
      leverage: "20",
      marginMode: "cross",
      wallet: each("1535443.01"),
      maintenanceAmount: each("135365"),
      maintenanceMarginRate: "0.1",
    });
    expect(liquidationAt("1456.84", product)?.toFixed(2)).toBe("1114.78");
  });

  test("tiers: the rate of the tier that holds at the liquidation price, with its amount", () => {
    const tiers = [
      { floor: "0", rate: "0.004" },
      { floor: "85", rate: "0.05" },
    ];
    const flat = liquidationAt("100", perpetual({ maintenanceMarginRate: "0.004" }));
    expect(liquidationAt("100", perpetual({ tiers }))?.toFixed(8)).toBe(flat?.toFixed(8));
    const steep = liquidationAt("100", perpetual({ leverage: "10", tiers }));
    const amount = new Decimal(85).times("0.046");
    expect(steep?.toFixed(8)).toBe(new Decimal(90).minus(amount).div("0.95").toFixed(8));
  });
});

describe("perpetual: what happens there", () => {
  test("continuously it is taken over at the price, and the fund keeps what is left", () => {
    const product = perpetual({ maintenanceMarginRate: "0.01" });
    const { ledger, summary } = run(onPrices(["100", "70", "100"], CONTINUOUS), product);
    const last = ledger.at(-1);
    expect(last?.event).toBe("liquidated");
    expect(last?.price.toFixed(4)).toBe("80.8081");
    expect(last?.reason).toMatchObject({ kind: "maintenance", paidBy: "insurance-fund" });
    expect(summary.forfeited.toFixed(4)).toBe("0.0404");
    expect(summary.wipedOutAt).toBe(1);
    expect(summary.nav.isZero()).toBe(true);
  });

  test("a gap beyond the bankruptcy price: the fund pays", () => {
    const { summary } = run(onPrices(["100", "70"]), perpetual({ maintenanceMarginRate: "0.01" }));
    expect(summary.deficit.toFixed()).toBe("0.5");
    expect(summary.forfeited.isZero()).toBe(true);
  });

  test.each(jesse.vectors)(
    "jesse: a short of 2x at 10 crosses $liquidation, 0 is left",
    (vector) => {
      const product = perpetual({
        side: "short",
        leverage: String(vector.leverage),
        convention: "bybit",
        maintenanceMarginRate: "0.004",
      });
      const { summary, ledger } = run(
        onPrices([String(vector.entry), String(vector.liquidatedByPrice)], CONTINUOUS),
        product,
      );
      expect(ledger.at(-1)?.price.toNumber()).toBe(vector.liquidation);
      expect(summary.nav.toNumber()).toBe(vector.balanceAfter);
    },
  );

  test("funding comes out of the margin and brings the liquidation nearer", () => {
    const funding = { kind: "constant", rate: "0.0001", everyHours: 8 } as const;
    const product = perpetual({ maintenanceMarginRate: "0.01" });
    const { summary } = run(onPrices(["100", "100"], { funding }), product);
    expect(summary.costs.funding.toFixed()).toBe("0.0015");
    expect(summary.nav.toFixed()).toBe("0.9985");
    expect(summary.liquidationPrice?.gt(liquidationAt("100", product) ?? 0)).toBe(true);
    const short = run(onPrices(["100", "100"], { funding }), perpetual({ side: "short" }));
    expect(short.summary.nav.toFixed()).toBe("1.0015");
  });

  test("L-16, Flipster: 0.1 BTC at 30,000 and 10x: margin 900, 100 and gone", () => {
    const product = perpetual({
      leverage: "10",
      convention: "bybit",
      maintenanceMarginRate: "0.01",
    });
    const margin = (price: string): string =>
      run(onPrices(["30000", price]), product)
        .summary.nav.times(300)
        .toFixed(2);
    expect(margin("36000")).toBe("900.00");
    expect(margin("28000")).toBe("100.00");
    expect(margin("26000")).toBe("0.00");
    expect(liquidationAt("30000", product)?.toFixed()).toBe("27300");
  });
});

describe("inverse perpetual", () => {
  test.each([
    ["L-12", "long", "2000", "10", "1826.48"],
    ["L-12", "short", "2000", "10", "2209.94"],
    ["L-11", "long", "8000", "50", "7881.77"],
    ["L-11", "short", "8000", "50", "8121.83"],
  ] as const)("%s: %s from %s at %sx: %s", (_id, side, price, leverage, expected) => {
    const product = {
      id: "inverse",
      kind: "inverse-perpetual",
      side,
      leverage,
      maintenanceMarginRate: "0.005",
    } as const;
    expect(liquidationAt(price, product)?.toFixed(2)).toBe(expected);
    const inSteps = liquidationAt(price, { ...product, tick: "0.5" });
    expect(inSteps?.times(2).isInteger()).toBe(true);
  });

  test.each(inverse.vectors)("zero maintenance: $kind $side $leverage x: $expected", (vector) => {
    const { side, leverage, entry, expected } = vector;
    const kind = vector.kind === "inverse" ? "inverse-perpetual" : "perpetual";
    const scenario = parseScenario({
      market: onPrices([String(entry)]),
      products: [{ id: "it", kind, side, leverage: String(leverage) }],
    });
    const [product] = scenario.products;
    const found = product && liquidationAt(String(entry), product);
    expect(found?.toNumber() ?? null).toBe(expected);
  });

  test("the coins follow balance + s·E·(1/E − 1/p), told in quote currency", () => {
    const product = { id: "it", kind: "inverse-perpetual", side: "long", leverage: "2" } as const;
    const { series } = run(onPrices(["100", "125"]), product);
    // Half a coin posted, and 1 − 100/125 = 0.2 coins won: 0.7 coins at 125 over a stake of 50.
    expect(series[1]?.nav.toFixed()).toBe(new Decimal("0.7").times(125).div(50).toFixed());
  });

  test("a 1x short is a synthetic dollar", () => {
    const product = { id: "it", kind: "inverse-perpetual", side: "short", leverage: "1" } as const;
    const { summary } = run(onPrices(["100", "10", "1000"]), product);
    expect(summary.nav.toFixed()).toBe("1");
    expect(summary.liquidationPrice).toBeNull();
  });

  test("funding is paid in coins, on the contract’s worth", () => {
    const funding = { kind: "constant", rate: "0.01", everyHours: 24 } as const;
    const product = { id: "it", kind: "inverse-perpetual", side: "long", leverage: "2" } as const;
    const { summary, ledger } = run(onPrices(["100", "100"], { funding }), product);
    expect(summary.costs.funding.toFixed()).toBe("0.02");
    expect(ledger.at(-1)?.quantity.lt(ledger[0]?.quantity ?? 0)).toBe(true);
  });
});

describe("dated future", () => {
  const future = {
    id: "future",
    kind: "dated-future",
    side: "long",
    leverage: "1",
    basis: "0.015",
    expiryDays: 90,
  } as const;
  const flat = onPrices(["50000", "50000", "50000"], { stepHours: 45 * 24 });

  test("50,750 over 50,000 runs off to spot: a long of 1x loses the basis", () => {
    const { ledger, summary } = run(flat, future);
    expect(ledger.map((row) => row.price.toFixed())).toEqual(["50750", "50375", "50000", "50000"]);
    expect(ledger.at(-1)?.event).toBe("expired");
    expect(summary.nav.times(50750).toFixed(20)).toBe(new Decimal(50000).toFixed(20));
    expect(summary.liquidationPrice).toBeNull();
  });

  test("a short earns it", () => {
    const { summary } = run(flat, { ...future, side: "short" });
    expect(summary.return.toFixed(6)).toBe(new Decimal(750).div(50750).toFixed(6));
  });

  test("an expiry inside a step settles at spot at the step’s end", () => {
    const market = onPrices(["50000", "60000", "1"], { stepHours: 60 * 24 });
    const { ledger } = run(market, { ...future, expiryDays: 90 });
    expect(ledger.at(-1)?.event).toBe("expired");
    expect(ledger.at(-1)?.price.toFixed()).toBe("1");
    const early = run(market, { ...future, expiryDays: 45 }).ledger;
    expect(early.map((row) => [row.event, row.price.toFixed()])).toEqual([
      ["open", "50750"],
      ["mark", "60000"],
      ["expired", "60000"],
    ]);
  });

  test("after expiry nothing moves it any more", () => {
    const market = onPrices(["50000", "50000", "50000", "10"], { stepHours: 45 * 24 });
    const { series } = run(market, future);
    expect(series[3]?.nav.toFixed()).toBe(series[2]?.nav.toFixed());
    expect(series[3]?.realLeverage?.isZero()).toBe(true);
  });

  test("rolled, the same units go into the next contract, and the basis is paid again", () => {
    const market = onPrices(["50000", "50000", "50000"], { stepHours: 90 * 24 });
    const { ledger, summary } = run(market, { ...future, atExpiry: "roll" });
    const rolls = ledger.filter((row) => row.event === "rolled");
    expect(rolls).toHaveLength(2);
    expect(rolls[0]?.quantity.toFixed(20)).toBe(ledger[0]?.quantity.toFixed(20));
    expect(summary.return.times(-50750).toFixed(10)).toBe(new Decimal(1500).toFixed(10));
  });
});
