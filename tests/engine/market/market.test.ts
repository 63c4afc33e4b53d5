/** A market made ready: its ticks, its defaults, its outages, and what a scenario built in code may not lack. */
import { describe, expect, test } from "vitest";
import { Decimal } from "../../../src/engine/index.ts";
import { interestOn, makeMarket } from "../../../src/engine/market/market.ts";
import { compound, makeTicks } from "../../../src/engine/market/price-path.ts";
import { onPrices, onReturns, run, token } from "../support/scenarios.ts";

describe("ticks", () => {
  test("carry the very returns that a path was made from, none at the start", () => {
    const third = new Decimal(1).div(3);
    const ticks = makeTicks(compound(new Decimal(7), [third, third.neg()]), 8);
    expect(ticks.map((tick) => tick.return?.toFixed() ?? null)).toEqual([
      ...[null, third.toFixed(), third.neg().toFixed()],
    ]);
    expect(ticks.map(({ step, hour }) => [step, hour])).toEqual([
      ...[
        [0, 0],
        [1, 8],
        [2, 16],
      ],
    ]);
  });

  test("have the change from price to price where there are prices only, and days where there are days", () => {
    const prices = [100, 110, 99].map((price) => new Decimal(price));
    const dates = ["2020-02-27", "2020-02-28", "2020-03-02"];
    const ticks = makeTicks({ prices, dates }, 24);
    expect(ticks.map((tick) => tick.return?.toFixed() ?? null)).toEqual([null, "0.1", "-0.1"]);
    expect(ticks.map(({ date }) => date)).toEqual(dates);
    expect(makeTicks({ prices }, 24).map(({ date }) => date)).toEqual([null, null, null]);
  });
});

describe("what a market is unless it is told", () => {
  test("watched at the close, open at every step, without funding, rates, latency or depth", () => {
    const market = makeMarket(onReturns(["0.1"]));
    expect(market).toMatchObject({ monitoring: "at-close", funding: null, latencySteps: 0 });
    expect(market.bookDepth).toBeNull();
    expect([market.cashRate.toFixed(), market.borrowRate.toFixed()]).toEqual(["0", "0"]);
    expect([0, 1, 2].map(market.canTrade)).toEqual([true, true, true]);
    expect(market.isGap(1)).toBe(false);
  });

  test("debt costs what cash earns, or a rate of its own", () => {
    const year = (more: object): string[] => {
      const market = makeMarket(onReturns([], { cashRate: "0.05", ...more }));
      return [1, -1].map((cash) => interestOn(new Decimal(cash), 8760, market).toFixed());
    };
    expect(year({})).toEqual(["0.05", "-0.05"]);
    expect(year({ borrowRate: "0.08" })).toEqual(["0.05", "-0.08"]);
    expect(year({ borrowRate: "0" })).toEqual(["0.05", "0"]);
  });
});

test("an outage is its steps from first to last, both included", () => {
  const market = onReturns(["0.01", "0.01", "0.01", "0.01", "0.01"], {
    outages: [{ from: 2, to: 3 }],
  });
  const { ledger } = run(market, token("3"));
  const kinds = ledger.filter(({ event }) => event === "rebalance" || event === "blocked");
  expect(kinds.map(({ step, event }) => `${step} ${event}`)).toEqual([
    ...["1 rebalance", "2 blocked", "3 blocked", "4 rebalance", "5 rebalance"],
  ]);
});

describe("built in code, without the parser", () => {
  test("a path needs a price, and a start where it brings none", () => {
    expect(() => makeMarket(onPrices([]))).toThrow(
      new RangeError("market.path must be at least one price, got none"),
    );
    const { start: _none, ...startless } = onReturns(["0.1"]);
    expect(() => makeMarket(startless)).toThrow(
      new RangeError("market.start must be a price above 0, got nothing"),
    );
  });
});
