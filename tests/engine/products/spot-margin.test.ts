/** Spot margin on a path: what it owes, when it is called and when it is sold out. */
import { describe, expect, test } from "vitest";
import type { Decimal, ProductSpec } from "../../../src/engine/index.ts";
import { toPlain } from "../../../src/engine/index.ts";
import { onPrices, run } from "../support/scenarios.ts";

const CONTINUOUS = { monitoring: "continuous" } as const;

function liquidationAt(price: string, product: ProductSpec): Decimal | null {
  return run(onPrices([price]), product).summary.liquidationPrice;
}

describe("spot margin", () => {
  const account = { id: "margin", kind: "spot-margin", side: "long", leverage: "3" } as const;

  test("L-18: a 3x long is called at −13.3 % and liquidated at −26.7 %, and 0.2 is left", () => {
    const { ledger, summary } = run(onPrices(["100", "60"], CONTINUOUS), account);
    const events = summary.events.map((row) => `${row.event} ${row.price.toFixed(2)}`);
    expect(events).toEqual(["margin-call 86.67", "liquidated 73.33"]);
    expect(summary.nav.toFixed(10)).toBe("0.2000000000");
    expect(summary.wipedOutAt).toBeNull();
    expect(ledger.at(-1)?.notional.isZero()).toBe(true);
  });

  test.each([
    ["3", "121.21"],
    ["2", "136.36"],
  ])("a short that sells %s stakes is liquidated at %s", (leverage, price) => {
    const product = { ...account, side: "short", leverage } as const;
    expect(liquidationAt("100", product)?.toFixed(2)).toBe(price);
  });

  test("interest is simple, by the started hour, the first at once", () => {
    const product = { ...account, hourlyRate: "0.00001" } as const;
    const { ledger, summary } = run(onPrices(["100", "100"], { stepHours: 25 }), product);
    const interest = ledger.filter((row) => row.event === "interest");
    expect(interest.map((row) => row.cost.toFixed())).toEqual(["0.00002", "0.00048"]);
    expect(summary.costs.interest.toFixed()).toBe("0.0005");
  });

  test("a short owes its interest in coins: a higher price makes it dearer", () => {
    const product = { ...account, side: "short", leverage: "1", hourlyRate: "0.001" } as const;
    const { ledger } = run(onPrices(["100", "110"], { stepHours: 1 }), product);
    const [first] = ledger.filter((row) => row.event === "interest");
    expect(first?.cost.toFixed()).toBe("0.001");
    expect(ledger.at(-1)?.quantity.toFixed()).toBe("-0.01001");
  });

  test("it pays no funding", () => {
    const funding = { kind: "constant", rate: "0.01" } as const;
    expect(run(onPrices(["100", "100"], { funding }), account).summary.nav.toFixed()).toBe("1");
  });

  test("a V of −20 % that it survives brings it back to 1", () => {
    const { summary } = run(onPrices(["100", "80", "100"], CONTINUOUS), account);
    expect(summary.nav.toFixed()).toBe("1");
    expect(summary.events.map((row) => row.event)).toEqual(["margin-call"]);
  });

  test("a gap through the debt: the lender pays", () => {
    const { summary, ledger } = run(onPrices(["100", "50"]), account);
    expect(summary.deficit.toFixed()).toBe("0.5");
    expect(ledger.at(-1)?.reason).toMatchObject({ paidBy: "lender" });
  });

  test("the liquidation fee comes out of what is left", () => {
    const { summary } = run(onPrices(["100", "60"], CONTINUOUS), {
      ...account,
      liquidationFee: "0.02",
    });
    expect(summary.costs.trading.toFixed(6)).toBe("0.044000");
    expect(summary.nav.toFixed(6)).toBe("0.156000");
  });

  const called = (prices: readonly string[], product: ProductSpec = account): string[] =>
    run(onPrices(prices), product).summary.events.map(({ step, event }) => `${step} ${event}`);

  test("seen at closes it is called once, and again only after it had recovered", () => {
    expect(called(["100", "85", "84"])).toEqual(["1 margin-call"]);
    expect(called(["100", "85", "100", "85"])).toEqual(["1 margin-call", "3 margin-call"]);
    expect(called(["100", "87", "100"])).toEqual([]);
  });

  test("at its very level it is called, and at its very level it is sold out", () => {
    const levels = {
      ...account,
      leverage: "2",
      callLevel: "1.5",
      liquidationLevel: "1.25",
    } as const;
    expect(called(["100", "75.01", "75"], levels)).toEqual(["2 margin-call"]);
    expect(called(["100", "62.51", "62.5"], levels)).toEqual(["1 margin-call", "2 liquidated"]);
  });

  test("a row of a call or a liquidation tells its level, its limit and where it lay", () => {
    const { ledger } = run(onPrices(["100", "80", "50"], { stepHours: 6 }), account);
    const rows = ledger.filter(({ event }) => event !== "mark" && event !== "open");
    expect(rows.map(({ step, hour, event }) => [step, hour, event])).toEqual([
      [1, 6, "margin-call"],
      [2, 12, "liquidated"],
      [2, 12, "wiped-out"],
    ]);
    expect(toPlain(rows.map(({ reason }) => reason))).toEqual([
      { kind: "margin-level", level: "1.2", limit: "1.3" },
      { kind: "margin-level", level: "0.75", limit: "1.1" },
      { kind: "nav-below-zero", nav: "-0.5", paidBy: "lender" },
    ]);
    expect(rows.map((row) => row.triggerPrice?.toFixed(2) ?? null)).toEqual([
      ...["86.67", "73.33", null],
    ]);
  });

  test("once it is sold out, no price and no hour moves it any more", () => {
    const prices = ["100", "70", "140", "10"];
    const { ledger, series, summary } = run(onPrices(prices), { ...account, hourlyRate: "0.001" });
    expect(ledger.at(-1)?.event).toBe("liquidated");
    expect(new Set(series.slice(1).map(({ nav }) => nav.toFixed())).size).toBe(1);
    expect(summary.liquidationPrice).toBeNull();
  });

  test("watched continuously it is called and sold out on its way up, too", () => {
    const short = { ...account, side: "short", leverage: "1" } as const;
    const { summary } = run(onPrices(["100", "200"], CONTINUOUS), short);
    const events = summary.events.map((row) => `${row.event} ${row.price.toFixed(2)}`);
    expect(events).toEqual(["margin-call 153.85", "liquidated 181.82"]);
  });

  test("a gap is looked at where it ends only", () => {
    const { summary } = run(onPrices(["100", "60"], { ...CONTINUOUS, gaps: [1] }), account);
    expect(summary.events.map(({ price }) => price.toFixed())).toEqual(["60", "60"]);
  });

  test("a long of 1x owes nothing: no level, no call, no interest", () => {
    const whole = { ...account, leverage: "1", hourlyRate: "0.001" } as const;
    const { ledger, summary } = run(onPrices(["100", "1"], CONTINUOUS), whole);
    expect(ledger.map(({ event }) => event)).toEqual(["open", "mark"]);
    expect(summary.liquidationPrice).toBeNull();
  });

  test("an hour that was charged when it began is not charged again", () => {
    const product = { ...account, hourlyRate: "0.001" } as const;
    const market = onPrices(["100", "101", "102", "103", "104"], { stepHours: 0.5 });
    const interest = run(market, product).ledger.filter(({ event }) => event === "interest");
    expect(interest.map(({ step, cost }) => `${step} ${cost.toFixed()}`)).toEqual([
      ...["0 0.002", "3 0.002"],
    ]);
    expect(toPlain(interest[0]?.reason)).toEqual({ kind: "interest", balance: "-2", hours: 1 });
  });

  test("a short below 1x is an account like any other", () => {
    const product = { ...account, side: "short", leverage: "0.5" } as const;
    expect(liquidationAt("100", product)?.toFixed(2)).toBe("272.73");
  });
});
