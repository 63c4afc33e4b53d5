/** What a ledger comes to, on runs small enough to add up by hand. */
import { describe, expect, test } from "vitest";
import { summarise } from "../../../src/engine/simulation/summary.ts";
import { BAND, DAILY, onPrices, onReturns, run, token } from "../support/scenarios.ts";

const SPOT = { id: "spot", kind: "spot" } as const;

test("a ledger without a row is the stake as it was", () => {
  const ends = { liquidationPrice: null, bankruptcyPrice: null, holderReturn: null };
  const nothing = summarise([], [], ends);
  expect(nothing.nav.toFixed()).toBe("1");
  expect(nothing.return.toFixed()).toBe("0");
  expect(nothing.realLeverage).toEqual({ min: null, max: null });
});

describe("maximum drawdown", () => {
  test.each([
    [["100", "200", "150"], "0.25"],
    [["100", "50", "200", "120"], "0.5"],
    [["100", "80", "160", "80", "120"], "0.5"],
    [["100", "110", "120"], "0"],
  ])("%j: %s of the peak before it", (prices, expected) => {
    expect(run(onPrices(prices), SPOT).summary.maxDrawdown.toFixed()).toBe(expected);
  });

  test("the stake is the first peak, also of what opens with a loss, or dead", () => {
    const entered = (entry: string): string => {
      const product = { id: "it", kind: "perpetual", side: "long", leverage: "2", entry } as const;
      return run(onPrices(["100", "110"]), product).summary.maxDrawdown.toFixed();
    };
    expect(["100", "80", "125", "200"].map(entered)).toEqual(["0", "0", "0.4", "1"]);
  });

  test("of a product that is wiped out it is everything", () => {
    expect(run(onReturns(["0.5", "-0.5"]), token("3")).summary.maxDrawdown.toFixed()).toBe("1");
  });
});

test("real leverage ranges over every row, before a reset too, and is signed", () => {
  const long = run(onReturns(["0.10", "-0.10"]), token("3")).summary.realLeverage;
  expect([long.min?.toFixed(3), long.max?.toFixed(3)]).toEqual(["2.538", "3.857"]);
  const short = run(onReturns(["0.05"]), token("-3")).summary.realLeverage;
  expect([short.min?.toFixed(3), short.max?.toFixed(3)]).toEqual(["-3.706", "-3.000"]);
});

test("turnover adds both directions and leaves the opening out", () => {
  const { summary } = run(onReturns(["0.10", "-0.10"]), token("3"));
  expect(summary.turnover.toFixed()).toBe("1.38");
  expect(summary.rebalances).toBe(2);
});

test("costs are added up by kind; what is received is negative", () => {
  const market = onReturns(["0", "0"], {
    funding: { kind: "constant", rate: "-0.001", everyHours: 24 },
    cashRate: "0.0365",
  });
  const { costs } = run(
    market,
    token("-1", { kind: "never" }, { managementPerDay: "0.01" }),
  ).summary;
  expect(costs.funding.toFixed()).toBe("0.002");
  expect(costs.interest.isNegative()).toBe(true);
  expect(costs.management.gt("0.0198")).toBe(true);
  expect([costs.trading.toFixed(), costs.gas.toFixed()]).toEqual(["0", "0"]);
});

describe("events", () => {
  test("a triggered trade is news, the clock’s is not", () => {
    expect(run(onReturns(["-0.12"]), token("3", BAND)).summary.events).toHaveLength(1);
    expect(run(onReturns(["-0.12"]), token("3", DAILY)).summary.events).toHaveLength(0);
  });

  test("the end is news, and has its step", () => {
    const { events, wipedOutAt } = run(onReturns(["0.1", "-0.5"]), token("3")).summary;
    expect(events.map((row) => [row.step, row.event])).toEqual([[2, "wiped-out"]]);
    expect(wipedOutAt).toBe(2);
  });

  test("a NAV that is 0 for one row of a step only is no end", () => {
    // −50 % takes all of a leverage of 2; then the hour's interest on the collateral is credited.
    const { ledger, summary } = run(
      { start: "100", stepHours: 1, path: { kind: "returns", returns: ["-0.5"] } },
      {
        id: "it",
        kind: "collateral-token",
        rule: {
          kind: "recentre",
          target: "2",
          min: "1.7",
          max: "2.3",
          speed: "0.05",
          everyHours: 24,
        },
        supplyRate: "0.01",
        liquidationThreshold: "0.7",
      },
    );
    expect(ledger.map((row) => [row.event, row.nav.isZero()])).toEqual([
      ["open", false],
      ["mark", true],
      ["interest", false],
      ["liquidated", false],
    ]);
    expect(summary.wipedOutAt).toBeNull();
  });
});
