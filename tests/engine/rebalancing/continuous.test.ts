/** Watched continuously, each rule fires at its exact price, says why, and restores what it promises. */
import { describe, expect, test } from "vitest";
import type { LedgerRow, ProductSpec } from "../../../src/engine/index.ts";
import { Decimal, toPlain } from "../../../src/engine/index.ts";
import { priceAtLeverage } from "../../../src/engine/rebalancing/rule.ts";
import { onPrices, run, token } from "../support/scenarios.ts";

const CONTINUOUS = { monitoring: "continuous" } as const;
type Rule = Extract<ProductSpec, { kind: "token" }>["rule"];

function traded(prices: readonly string[], product: ProductSpec): LedgerRow[] {
  const { ledger } = run(onPrices(prices, CONTINUOUS), product);
  return ledger.filter(({ event }) => event === "rebalance");
}

const digits = (value: Decimal | null | undefined): string | undefined =>
  value?.toSignificantDigits(12).toFixed();

describe("a band", () => {
  const band = { kind: "band", low: "2", high: "4" } as const;

  test.each([
    ["3", ["90", "75"], "band-high", "80", "4"],
    ["3", ["90", "125"], "band-low", "120", "2"],
    ["-3", ["90", "97"], "band-high", "96", "-4"],
    ["-3", ["90", "79"], "band-low", "80", "-2"],
  ])("at %sx on %j: %s at %s, from %s", (leverage, prices, kind, price, from) => {
    const [row, ...others] = traded(prices, token(leverage, band));
    expect(others).toEqual([]);
    expect(row?.reason).toMatchObject({ kind });
    const reason = toPlain(row?.reason) as { leverage: string; limit: string };
    expect(reason.leverage).toBe(from);
    expect(reason.limit).toBe(from.replace("-", ""));
    expect([digits(row?.triggerPrice), digits(row?.price)]).toEqual([price, price]);
    expect(digits(row?.leverageAfter)).toBe(leverage);
  });

  test("around 1x there is no price at which leverage leaves it", () => {
    const wide: Rule = { kind: "band", low: "0.5", high: "2" };
    expect(traded(["100", "1", "900"], token("1", wide))).toEqual([]);
  });
});

test("a guard tells its leverage and its limit, and at 1x has no price", () => {
  const guarded = (guard: string): Rule => ({ kind: "guarded", everyHours: 240, guard });
  const [row] = traded(["90", "75"], token("3", guarded("4")));
  expect(toPlain(row?.reason)).toEqual({ kind: "guard", leverage: "4", limit: "4" });
  expect(traded(["100", "1"], token("1", guarded("2")))).toEqual([]);
});

test.each([{ kind: "never" }, { kind: "periodic", everyHours: 24 }] as const)(
  "%j has no price at which it fires",
  (rule) => {
    const rows = traded(["100", "90"], token("3", rule));
    expect(rows.map(({ price }) => price.toFixed())).toEqual(rule.kind === "never" ? [] : ["90"]);
  },
);

test.each([
  ["112.5", "0.125", "120"],
  ["87.5", "-0.125", "80"],
])("a deviation of 0.25 at 2x fires at %s, a move of %s", (price, _move, end) => {
  const [row] = traded(["100", end], token("2", { kind: "deviation", limit: "0.25" }));
  expect(digits(row?.price)).toBe(price);
  expect(toPlain(row?.reason)).toEqual({ kind: "deviation", deviation: "0.25", limit: "0.25" });
});

test("a deviation seen at a close tells how far it went", () => {
  const { ledger } = run(
    onPrices(["100", "80"]),
    token("-2", { kind: "deviation", limit: "0.25" }),
  );
  expect(toPlain(ledger.at(-1)?.reason)).toEqual({
    kind: "deviation",
    deviation: "0.4",
    limit: "0.25",
  });
});

test("a hidden target is restored at the edge of its range, and tells why it traded", () => {
  const rule = { kind: "hidden-target", low: "2", high: "4", seed: 3 } as const;
  const [row] = traded(["90", "79"], token("3", rule));
  expect(digits(row?.price)).toBe("80");
  const reason = toPlain(row?.reason) as { target: string; wanted: { kind: string } };
  expect(reason).toMatchObject({ kind: "hidden-target", wanted: { kind: "band-high" } });
  expect(digits(row?.leverageAfter)).toBe(digits(new Decimal(reason.target)));
});

describe("recentring", () => {
  const rule = {
    kind: "recentre",
    min: "1.7",
    max: "2.3",
    speed: "0.05",
    everyHours: 24_000,
    ripcord: "2.6",
  } as const;

  test.each([
    ["beyond its maximum", ["100", "85"], "2.3", "2.285"],
    ["below its minimum", ["100", "125"], "1.7", "1.715"],
  ])("%s: at the limit, a step of its speed back", (_where, prices, at, after) => {
    const [row] = traded(prices, token("2", rule));
    expect(digits(row?.leverageBefore)).toBe(at);
    expect(digits(row?.leverageAfter)).toBe(after);
    expect(digits(row?.price)).toBe(digits(row?.triggerPrice));
    expect(toPlain(row?.reason)).toEqual({ kind: "recentre", leverage: at, target: "2" });
  });

  test("of a short: the same sizes, with its sign", () => {
    const [row] = traded(["100", "110"], token("-2", rule));
    expect(toPlain(row?.reason)).toEqual({ kind: "recentre", leverage: "-2.3", target: "-2" });
    expect(digits(row?.leverageAfter)).toBe("-2.285");
  });

  test("a ripcord seen at a close tells its limit and goes to the maximum", () => {
    const { ledger } = run(onPrices(["100", "78"]), token("2", rule));
    const row = ledger.at(-1);
    expect(toPlain(row?.reason)).toMatchObject({ kind: "ripcord", limit: "2.6" });
    expect(digits(row?.leverageAfter)).toBe("2.3");
  });

  test("opened beyond its maximum, it recentres as the first step opens", () => {
    const [row] = traded(["100", "97"], token("2.5", { ...rule, target: "2" }));
    expect([row?.step, row?.hour, digits(row?.price), row?.triggerPrice]).toEqual([
      1,
      0,
      "100",
      null,
    ]);
    expect(toPlain(row?.reason)).toEqual({ kind: "recentre", leverage: "2.5", target: "2" });
    expect(digits(row?.leverageAfter)).toBe("2.3");
  });

  test("in chunks beyond its maximum, the ripcord fires at its exact price", () => {
    const slow = { ...rule, target: "2", maxTrade: "0.01" } as const;
    const [begun, pulled, next] = traded(["100", "90"], token("2.5", slow));
    expect(begun?.reason.kind).toBe("recentre");
    // 2.49 on a NAV of 1, so 2.6 at 100 × 2.6 × 1.49 ÷ (2.49 × 1.6).
    const price = digits(new Decimal(100).times("2.6").times("1.49").div("2.49").div("1.6"));
    expect([digits(pulled?.price), digits(pulled?.triggerPrice)]).toEqual([price, price]);
    expect(toPlain(pulled?.reason)).toEqual({ kind: "ripcord", leverage: "2.6", limit: "2.6" });
    expect(digits(pulled?.leverageAfter)).toBe("2.3");
    // At its maximum, the price going on: the next move is due at that very price.
    expect([next?.reason.kind, digits(next?.price)]).toEqual(["recentre", price]);
  });

  test("opened at its ripcord, it goes to the maximum, and on from there where the price goes on", () => {
    const opened = (end: string): string[] =>
      traded(["100", end], token("2.7", { ...rule, target: "2" })).map(
        ({ hour, reason, leverageAfter }) => `${hour} ${reason.kind} ${digits(leverageAfter)}`,
      );
    expect(opened("99.9")).toEqual(["0 ripcord 2.3", "0 recentre 2.285"]);
    expect(opened("103")).toEqual(["0 ripcord 2.3"]);
  });

  test.each(["1.8", "2.2"])("opened inside its range at %sx, it waits for an end of it", (at) => {
    for (const end of ["99", "101"]) {
      expect(traded(["100", end], token(at, { ...rule, target: "2" }))).toEqual([]);
    }
  });

  test.each([
    ["1.7", "100.1", "99", "1.715"],
    ["2.3", "99.9", "101", "2.285"],
  ])("opened at %sx, an end of its range, only a price that goes on is out of it", (...at) => {
    const [leverage, on, back, after] = at;
    const [row, ...others] = traded(["100", on], token(leverage, { ...rule, target: "2" }));
    expect([row?.hour, digits(row?.price), digits(row?.leverageAfter)]).toEqual([0, "100", after]);
    expect(others).toEqual([]);
    expect(traded(["100", back], token(leverage, { ...rule, target: "2" }))).toEqual([]);
  });

  test("a minimum of 1 is never reached: no price takes a leverage above 1 down to it", () => {
    expect(traded(["100", "9000"], token("2", { ...rule, min: "1" }))).toEqual([]);
  });

  test("where the maximum is the ripcord’s leverage, reaching it recentres", () => {
    const at = { ...rule, max: "2.6", maxTrade: "0.001" };
    const found = traded(["100", "80"], token("2", at));
    expect(found.map(({ reason }) => reason.kind)).toContain("recentre");
  });

  test("while a rebalance is in chunks, no crossing starts another", () => {
    const slow = { ...rule, maxTrade: "0.001", cooldownHours: 48 };
    const rows = traded(["100", "85", "84", "83"], token("2", slow));
    expect(rows.map(({ step }) => step)).toEqual([1, 3]);
  });
});

describe("the price at a leverage", () => {
  const at = (nav: number, notional: number, multiple: number): string | undefined =>
    priceAtLeverage(
      { price: new Decimal(90), nav: new Decimal(nav), notional: new Decimal(notional) },
      new Decimal(multiple),
    )?.toFixed();

  test("is none for a multiple of 1, for nothing held, and beyond zero", () => {
    expect(at(1, 3, 4)).toBe("80");
    expect(at(5, 3, 1)).toBeUndefined();
    expect(at(1, 0, 2)).toBeUndefined();
    expect(at(5, 3, -2)).toBeUndefined();
  });
});
