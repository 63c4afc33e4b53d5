/** What no single field can say, and text that is no scenario at all: one line each. */
import { describe, expect, test } from "vitest";
import { readScenario } from "../../../src/engine/index.ts";
import { guardShape } from "../../../src/engine/schema/guard.ts";
import { fullScenarios } from "../support/full-scenarios.ts";
import { PATIENCE } from "../support/patience.ts";
import { changed, refusalOf } from "../support/refusals.ts";

describe("what no single field can say", () => {
  const base = {
    market: { start: "100", stepHours: 24, path: { kind: "returns", returns: ["0.1"] } },
    products: [{ id: "a", kind: "spot" }],
  };

  test.each([
    [["market", "start"], undefined, "market.start must be a price above 0, got nothing"],
    [
      ["market", "path"],
      { kind: "prices", prices: ["90", "100"] },
      "market.start must be left out or equal to the first price 90, got 100",
    ],
    [
      ["market", "path"],
      { kind: "series", points: [{ date: "2020-02-30", close: "100" }] },
      "market.path.points[0].date must be a day of the calendar, got 2020-02-30",
    ],
    [
      ["market", "path"],
      {
        kind: "series",
        points: [
          { date: "2020-03-02", close: "100" },
          { date: "2020-03-02", close: "101" },
        ],
      },
      "market.path.points[1].date must be after 2020-03-02, got 2020-03-02",
    ],
    [
      ["market", "path"],
      { kind: "chop", up: "1", pairs: 1 },
      "market.path.up must be below 1 when down is left out, got 1",
    ],
    [
      ["market", "outages"],
      [{ from: 3, to: 2 }],
      "market.outages[0].to must be at least its from, 3, got 2",
    ],
    [
      ["market", "path"],
      { kind: "series", points: [{ date: "2020-03-02", close: "90" }] },
      "market.start must be left out or equal to the first price 90, got 100",
    ],
    [
      ["market", "path"],
      { kind: "gbm", volatility: "1", steps: 3, seed: 1.5 },
      "market.path.seed must be a whole number or a text of at most 64 characters, got 1.5",
    ],
    [["products"], {}, "products must be a list of 1 to 64 entries, got an object"],
    [["products", 0, "size"], 7, "products[0].size must be absent: there is no such field, got 7"],
    [["products", 1], { id: "a", kind: "spot" }, "products[1].id must be unique, got a"],
    [
      ["products", 0],
      { id: "a", kind: "token", leverage: "3", rule: { kind: "band", low: "3", high: "4" } },
      "products[0].rule.low must be below the leverage 3, got 3",
    ],
    [
      ["products", 0],
      { id: "a", kind: "token", leverage: "-3", rule: { kind: "band", low: "2", high: "2.5" } },
      "products[0].rule.high must be above the leverage 3, got 2.5",
    ],
    [
      ["products", 0],
      {
        id: "a",
        kind: "token",
        leverage: "3",
        rule: { kind: "guarded", everyHours: 24, guard: "3" },
      },
      "products[0].rule.guard must be above the leverage 3, got 3",
    ],
    [
      ["products", 0],
      { id: "a", kind: "token", leverage: "0.2", rule: { kind: "deviation", limit: "0.25" } },
      "products[0].rule.limit must be below the leverage 0.2, got 0.25",
    ],
    [
      ["products", 0],
      { id: "a", kind: "spot-margin", side: "long", leverage: "0.5" },
      "products[0].leverage must be at least 1 for a long, got 0.5",
    ],
    [
      ["products", 0],
      { id: "a", kind: "spot-margin", side: "long", leverage: "3", callLevel: "1.05" },
      "products[0].callLevel must be at least the liquidation level 1.1, got 1.05",
    ],
    [
      ["products", 0],
      { id: "a", kind: "perpetual", side: "long", leverage: "3", wallet: "5" },
      "products[0].wallet must be left out unless marginMode is cross, got 5",
    ],
    [
      ["products", 0],
      {
        id: "a",
        kind: "perpetual",
        side: "long",
        leverage: "3",
        tiers: [{ floor: "5", rate: "0.01" }],
      },
      "products[0].tiers[0].floor must be 0 for the first tier, got 5",
    ],
    [
      ["products", 0],
      { id: "a", kind: "perpetual", side: "long", leverage: "3", otherUnrealisedPnl: "-1" },
      "products[0].otherUnrealisedPnl must be left out unless marginMode is cross, got -1",
    ],
    [
      ["products", 0],
      { id: "a", kind: "perpetual", side: "long", leverage: "3", marginMode: "cross", wallet: "0" },
      "products[0].wallet must be above 0, got 0",
    ],
    [
      ["products", 0],
      {
        id: "a",
        kind: "perpetual",
        side: "long",
        leverage: "3",
        tiers: [
          { floor: "0", rate: "0.01" },
          { floor: "0", rate: "0.02" },
        ],
      },
      "products[0].tiers[1].floor must be above 0, got 0",
    ],
    [
      ["products", 0],
      {
        id: "a",
        kind: "perpetual",
        side: "long",
        leverage: "3",
        tiers: [
          { floor: "0", rate: "0.01" },
          { floor: "9", rate: "0.005" },
        ],
      },
      "products[0].tiers[1].rate must be at least 0.01, got 0.005",
    ],
    [
      ["products", 0],
      {
        id: "a",
        kind: "spot-margin",
        side: "short",
        leverage: "3",
        callLevel: "1.5",
        liquidationLevel: "1.6",
      },
      "products[0].callLevel must be at least the liquidation level 1.6, got 1.5",
    ],
    [
      ["products", 0],
      { id: "a", kind: "spot-margin", side: "long", leverage: "3", liquidationLevel: "1.4" },
      "products[0].callLevel must be at least the liquidation level 1.4, got 1.3",
    ],
  ] as const)("%j", (path, value, line) => {
    expect(refusalOf(changed(base, path, value))).toBe(line);
  });

  test.each([
    { id: "a", kind: "spot-margin", side: "short", leverage: "0.5" },
    { id: "a", kind: "spot-margin", side: "long", leverage: "1" },
    { id: "a", kind: "spot-margin", side: "long", leverage: "2", callLevel: "1.1" },
    { id: "a", kind: "perpetual", side: "long", leverage: "3", marginMode: "cross", wallet: "1" },
    {
      id: "a",
      kind: "perpetual",
      side: "long",
      leverage: "3",
      tiers: [
        { floor: "0", rate: "0.01" },
        { floor: "9", rate: "0.01" },
      ],
    },
  ])("%j is accepted", (product) => {
    expect(refusalOf({ ...base, products: [product] })).toBe("accepted");
  });

  test("a path of ups as large as the price is accepted if its downs are smaller", () => {
    const path = { kind: "chop", up: "1", down: "0.5", pairs: 1 };
    expect(refusalOf(changed(base, ["market", "path"], path))).toBe("accepted");
  });

  test("the example of the design", () => {
    const token = { id: "a", kind: "token", leverage: "7", rule: { kind: "never" } };
    expect(refusalOf({ ...base, products: [token] })).toBe(
      "products[0].leverage must be between -5 and 5 and not 0, got 7",
    );
  });
});

describe("text that is no scenario", PATIENCE, () => {
  test.each([
    ["", "scenario must be valid JSON, got nothing"],
    ["   ", "scenario must be valid JSON, got nothing"],
    ["{", "scenario must be valid JSON, got text that is not JSON"],
    ["PNG\u0000\u0001", "scenario must be valid JSON, got text that is not JSON"],
    ["null", "scenario must be an object, got null"],
    ["[]", "scenario must be an object, got a list"],
    ["3", "scenario must be an object, got 3"],
    ["{}", "market must be an object, got nothing"],
    ['{"__proto__": {}}', "__proto__ must be absent: there is no such field, got a value"],
  ])("%j: %s", (text, line) => {
    expect(() => readScenario(text)).toThrow(new RangeError(line));
  });

  test("ten megabytes are refused before they are read", () => {
    const text = `{"market": "${"x".repeat(10_000_000)}"}`;
    expect(() => readScenario(text)).toThrow(
      "scenario must be at most 5000000 characters of JSON, got 10000014 characters",
    );
  });

  test("five million characters are read, one more is not", () => {
    const longest = `{}${" ".repeat(4_999_998)}`;
    expect(() => readScenario(longest)).toThrow("market must be an object, got nothing");
    expect(() => readScenario(`${longest} `)).toThrow("got 5000001 characters");
  });

  test("sixteen levels are looked into, the seventeenth is refused at a place near the top", () => {
    const nested = (levels: number): object => (levels === 1 ? {} : { a: nested(levels - 1) });
    expect(() => guardShape(nested(16))).not.toThrow();
    expect(() => guardShape(nested(17))).toThrow(
      new RangeError("a.a.a.a must be nested at most 16 levels deep, got more"),
    );
  });

  test("nesting a hundred thousand deep is refused, in lists and in objects", () => {
    const lists = "[".repeat(100_000) + "]".repeat(100_000);
    const objects = '{"a":'.repeat(100_000) + "1" + "}".repeat(100_000);
    for (const text of [lists, objects]) {
      expect(() => readScenario(`{"market": ${text}}`)).toThrow(
        /^market[\w.[\]]* must be nested at most 16 levels deep, got more$/,
      );
    }
  });

  test("a byte order mark is no error", () => {
    const text = JSON.stringify(fullScenarios()[0]);
    expect(readScenario(`\uFEFF${text}`)).toEqual(fullScenarios()[0]);
  });

  test("a thousand kinds of whitespace and keys stay one short line", () => {
    const key = `a\nb${"y".repeat(5000)}`;
    const line = refusalOf({ [key]: 1 });
    expect(line).not.toContain("\n");
    expect(line.length).toBeLessThan(200);
  });
});
