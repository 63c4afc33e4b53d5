/** Funding: who pays whom, when, and how much. */
import { describe, expect, test } from "vitest";
import { makeFunding } from "../../../src/engine/market/funding.ts";
import type { FundingSpec } from "../../../src/engine/index.ts";
import published from "../reference/freqtrade_funding.json" with { type: "json" };
import { onPrices, run, token } from "../support/scenarios.ts";

const NEVER = { kind: "never" } as const;

function stamps(spec: FundingSpec, from: number, to: number): string[] {
  return makeFunding(spec)(from, to).map(({ hour, rate }) => `${hour} ${rate.toFixed()}`);
}

test("settlements fall after the start of a step and up to its end", () => {
  const spec = { kind: "constant", rate: "0.0001", everyHours: 8 } as const;
  expect(stamps(spec, 0, 24)).toEqual(["8 0.0001", "16 0.0001", "24 0.0001"]);
  expect(stamps(spec, 0, 7)).toEqual([]);
  expect(stamps(spec, 7, 8)).toEqual(["8 0.0001"]);
  expect(stamps(spec, 8, 15)).toEqual([]);
});

test("a series pays its k-th rate at the k-th settlement, and nothing after its end", () => {
  const spec = { kind: "series", rates: ["0.001", "0", "-0.002"], everyHours: 4 } as const;
  expect(stamps(spec, 0, 24)).toEqual(["4 0.001", "12 -0.002"]);
});

describe("the premium index", () => {
  test.each([
    ["-0.0010", "-0.0005"],
    ["-0.0004", "0.0001"],
    ["0", "0.0001"],
    ["0.0006", "0.0001"],
    ["0.0010", "0.0005"],
    ["0.0020", "0.0015"],
  ])("U-05: a premium of %s gives %s", (premium, rate) => {
    const spec = { kind: "premium-index", premiums: [premium], everyHours: 8 } as const;
    expect(stamps(spec, 0, 8)).toEqual([`8 ${rate}`]);
  });

  test("is pulled by the interest that is given, and no further than its clamp", () => {
    const premiums = ["0.001", "0.0004", "-0.001"];
    const spec = { kind: "premium-index", premiums, interest: "0.0003", clamp: "0.0002" } as const;
    expect(stamps(spec, 0, 24)).toEqual(["8 0.0008", "16 0.0003", "24 -0.0008"]);
    expect(stamps({ kind: "premium-index", premiums, interest: "0.0003" }, 0, 8)).toEqual([
      "8 0.0005",
    ]);
    expect(stamps({ kind: "premium-index", premiums, clamp: "0.0002" }, 0, 8)).toEqual([
      "8 0.0008",
    ]);
  });

  test("is capped either way where there is a cap", () => {
    const spec = { kind: "premium-index", premiums: ["0.01", "-0.01"], cap: "0.003" } as const;
    expect(stamps(spec, 0, 16)).toEqual(["8 0.003", "16 -0.003"]);
  });
});

describe("what it does to a position", () => {
  test("U-04: 20,000 of notional at 0.01 % pays 6 in a day", () => {
    const funding = { kind: "constant", rate: "0.0001", everyHours: 8 } as const;
    const { summary } = run(onPrices(["100", "100"], { funding }), token("2", NEVER));
    expect(summary.costs.funding.times(10_000).toFixed()).toBe("6");
  });

  test.each([
    ["3", "0.003", "0.9"],
    ["-3", "0.003", "-0.9"],
    ["3", "-0.003", "-0.9"],
    ["-3", "-0.0075", "2.25"],
  ])("%sx at %s a settlement pays %s of a hundred", (leverage, rate, paid) => {
    const funding = { kind: "constant", rate, everyHours: 24 } as const;
    const { summary } = run(onPrices(["100", "100"], { funding }), token(leverage, NEVER));
    expect(summary.costs.funding.times(100).toFixed()).toBe(paid);
  });

  test("it is on the notional at the settlement, not on the stake", () => {
    const funding = { kind: "constant", rate: "0.01", everyHours: 24 } as const;
    const { summary } = run(onPrices(["100", "120"], { funding }), token("3", NEVER));
    expect(summary.costs.funding.toFixed()).toBe("0.036");
  });

  test.each(published.simple)("freqtrade: $size at $mark and $rate", (row) => {
    // A short of 1x whose stake is size × mark receives what the table says.
    const stake = row.size * row.mark;
    const funding = { kind: "constant", rate: String(row.rate), everyHours: 8 } as const;
    const market = onPrices([String(row.mark), String(row.mark)], { stepHours: 8, funding });
    const { summary } = run(market, token("-1", NEVER));
    expect(summary.costs.funding.times(-stake).toNumber()).toBeCloseTo(row.short_receives, 12);
  });

  test("spot and a synthetic dollar pay none", () => {
    const funding = { kind: "constant", rate: "0.01" } as const;
    const spot = { id: "spot", kind: "spot" } as const;
    expect(run(onPrices(["100", "100"], { funding }), spot).summary.costs.funding.isZero()).toBe(
      true,
    );
  });
});
