/** Clocks and settlements: how often they strike, counted and not listed, and how short their intervals may be. */
import { describe, expect, test } from "vitest";
import { countStamps, stampsBetween } from "../../../src/engine/market/clock.ts";
import { makeFunding } from "../../../src/engine/market/funding.ts";
import { clockStrikes } from "../../../src/engine/rebalancing/periodic.ts";
import { refusalOf } from "../support/refusals.ts";
import { onReturns } from "../support/scenarios.ts";

test.each([
  [0, 24, 8],
  [24, 30, 8],
  [7, 8, 8],
  [8, 15, 8],
  [0, 0.3, 0.1],
  [0.1, 0.3, 0.1],
  [-6, 18, 24],
  [-30, 18, 24],
  [24, 0, 8],
])("between hours %d and %d every %d: as many as are listed", (from, to, every) => {
  expect(countStamps(from, to, every)).toBe(stampsBetween(from, to, every).length);
});

test("a count needs no list, however short the interval", () => {
  expect(countStamps(0, 24, 1e-7)).toBe(240_000_000);
  expect(countStamps(0, 24, 1e-12)).toBe(24e12);
  expect(clockStrikes({ everyHours: 1e-12 }, 24, 48)).toBe(true);
});

describe("settlements that pay nothing are not looked for", () => {
  const year = 8784;

  test("at a rate of 0 there are none, in no time", () => {
    const schedule = makeFunding({ kind: "constant", rate: "0", everyHours: 1e-12 });
    expect(schedule(0, year)).toEqual([]);
  });

  test("after the last rate of a list there are none, in no time", () => {
    const series = { kind: "series", rates: ["0.001", "0.002"], everyHours: 1e-12 } as const;
    expect(makeFunding(series)(0, year).map(({ rate }) => rate.toFixed())).toEqual([
      ...["0.001", "0.002"],
    ]);
    expect(makeFunding(series)(1, year)).toEqual([]);
    const index = { kind: "premium-index", premiums: ["0.01"], everyHours: 1e-12 } as const;
    expect(makeFunding(index)(0, year)).toHaveLength(1);
    expect(makeFunding(index)(1, year)).toEqual([]);
  });
});

describe("an interval of less than a hundredth of an hour is refused", () => {
  const token = { id: "it", kind: "token", leverage: "3" } as const;
  const clocked = (rule: object, more: object = {}): object => ({
    market: onReturns(["0.1"]),
    products: [{ ...token, rule, ...more }],
  });
  const funded = (funding: object): object => ({
    market: { ...onReturns(["0.1"]), funding },
    products: [{ id: "it", kind: "spot" }],
  });
  const pressure = { kind: "fixed", premium: "0" } as const;

  test.each<[string, (hours: number) => object, number]>([
    [
      "market.funding.everyHours",
      (everyHours) => funded({ kind: "constant", rate: "0", everyHours }),
      8760,
    ],
    [
      "market.funding.everyHours",
      (everyHours) => funded({ kind: "series", rates: ["0"], everyHours }),
      8760,
    ],
    [
      "market.funding.everyHours",
      (everyHours) => funded({ kind: "premium-index", premiums: ["0"], everyHours }),
      8760,
    ],
    [
      "products[0].rule.everyHours",
      (everyHours) => clocked({ kind: "periodic", everyHours }),
      876_000,
    ],
    [
      "products[0].rule.everyHours",
      (everyHours) => clocked({ kind: "guarded", everyHours, guard: "4" }),
      876_000,
    ],
    [
      "products[0].listing.batchHours",
      (batchHours) => clocked({ kind: "never" }, { listing: { pressure, batchHours } }),
      8760,
    ],
  ])("%s", (field, scenario, most) => {
    for (const hours of [1e-300, 1e-7, 0.0099]) {
      expect(refusalOf(scenario(hours))).toBe(
        `${field} must be a number between 0.01 and ${most}, got ${hours}`,
      );
    }
    expect(refusalOf(scenario(1))).toBe("accepted");
  });
});
