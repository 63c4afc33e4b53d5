/** What no single field can say, and text that is no scenario at all: one line each. */
import { describe, expect, test } from "vitest";
import { readScenario } from "../../../src/engine/index.ts";
import { guardShape } from "../../../src/engine/schema/guard.ts";
import { fullScenarios } from "../support/full-scenarios.ts";
import { PATIENCE } from "../support/patience.ts";
import { changed, refusalOf } from "../support/refusals.ts";
import { ACCEPTED, REFUSED_BY_SCHEMA, REFUSED_IN_WORDS } from "../support/refused-scenarios.ts";

describe("what no single field can say", () => {
  test.each([...REFUSED_BY_SCHEMA, ...REFUSED_IN_WORDS])("%s", (line, path, value) => {
    expect(refusalOf(changed(ACCEPTED, path, value))).toBe(line);
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
    expect(refusalOf({ ...ACCEPTED, products: [product] })).toBe("accepted");
  });

  test("a path of ups as large as the price is accepted if its downs are smaller", () => {
    const path = { kind: "chop", up: "1", down: "0.5", pairs: 1 };
    expect(refusalOf(changed(ACCEPTED, ["market", "path"], path))).toBe("accepted");
  });

  test("a text that is no number is refused as that, and not asked for its range", () => {
    expect(refusalOf(changed(ACCEPTED, ["market", "start"], "a hundred"))).toBe(
      'market.start must be a decimal string such as "0.1", got "a hundred"',
    );
  });

  test("the example of the design", () => {
    const token = { id: "a", kind: "token", leverage: "7", rule: { kind: "never" } };
    expect(refusalOf({ ...ACCEPTED, products: [token] })).toBe(
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
    ["[]", "scenario must be an object, got a list of 0 entries"],
    ["3", "scenario must be an object, got 3"],
    ["{}", "market must be an object, got nothing"],
    ['{"__proto__": {}}', "__proto__ must be absent: there is no such field, got a value"],
  ])("%j: %s", (text, line) => {
    expect(() => readScenario(text)).toThrow(new RangeError(line));
  });

  const path = (seed: string): string =>
    `{"kind": "gbm", "volatility": "1", "steps": 3, "seed": ${seed}}`;
  const market = (hours: string, rest: string): string =>
    `{"market": {"start": "100", "stepHours": ${hours}, "path": ${rest}}, "products": [{"id": "a", "kind": "spot"}]}`;

  test.each([
    ["1e999", "Infinity"],
    ["-1e999", "-Infinity"],
  ])("a number that JSON cannot hold, %s, is told as %s", (written, found) => {
    expect(() => readScenario(market(written, path("1")))).toThrow(
      new RangeError(`market.stepHours must be a number above 0 and at most 8784, got ${found}`),
    );
  });

  test("a seed with more digits than a number keeps is refused as a number, taken as a text", () => {
    const digits = "9007199254740993";
    expect(() => readScenario(market("24", path(digits)))).toThrow(
      /^market\.path\.seed must be a whole number of at most 9007199254740991 in size or a text/,
    );
    expect(readScenario(market("24", path(`"${digits}"`))).market.path).toMatchObject({
      seed: digits,
    });
    expect(readScenario(market("24", path("9007199254740991"))).market.path).toMatchObject({
      seed: Number.MAX_SAFE_INTEGER,
    });
  });

  test.each([
    ['{"market": 1, "market": 2}', "market"],
    ['{"products": [{}, {"a": {"b": 1, "c": [1, 2], "b": 1}}]}', "products[1].a.b"],
    ['{"a": 1, "\\u0061": 2}', "a"],
    ['{"say \\"a\\"": "b, {", "c": "}", "say \\"a\\"": 1}', '["say \\"a\\""]'],
  ])("a key twice in one object: %s", (text, place) => {
    expect(() => readScenario(text)).toThrow(
      new RangeError(`${place} must be given once, got it twice`),
    );
  });

  test("a key twice around nesting a hundred thousand deep", () => {
    const deep = "[".repeat(100_000) + "]".repeat(100_000);
    expect(() => readScenario(`{"a": ${deep}, "a": 1}`)).toThrow(
      new RangeError("a must be given once, got it twice"),
    );
  });

  test("a key twice sixteen levels deep is told; below that, what is too deep is refused for it", () => {
    const nested = (levels: number): string =>
      `${'{"a":'.repeat(levels - 1)}{"b": 1, "b": 2}${"}".repeat(levels - 1)}`;
    expect(() => readScenario(nested(16))).toThrow(
      new RangeError(`${"a.".repeat(15)}b must be given once, got it twice`),
    );
    expect(() => readScenario(nested(17))).toThrow(
      new RangeError("a.a.a.a must be nested at most 16 levels deep, got more"),
    );
  });

  test("the same key in two objects, and in a text, is none that is given twice", () => {
    const text = '{"a": [{"b": 1}, {"b": 1}], "c": {"a": "\\"c\\": 1, \\"c\\""}}';
    expect(() => readScenario(text)).toThrow("market must be an object, got nothing");
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
