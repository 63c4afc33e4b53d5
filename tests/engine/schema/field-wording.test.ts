/** Each type of field by itself: what it accepts, and the words in which it refuses the rest. */
import { toJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import type { DecimalField, Field, NumberField } from "../../../src/engine/fields.ts";
import { decimalRange, groupSchema, numberRange } from "../../../src/engine/schema/to-valibot.ts";
import { fieldPath, foundText } from "../../../src/engine/schema/wording.ts";

/** What a field says to a value: the phrase after "must be", or "accepted". */
function answer(field: Field, ...values: readonly unknown[]): string {
  const group = groupSchema({ field }, "A group.");
  const result = v.safeParse(group, values.length > 0 ? { field: values[0] } : {});
  return result.success ? "accepted" : result.issues[0].message;
}

const DECIMAL = { type: "decimal", help: "Size." } as const;
const NUMBER = { type: "number", max: 10, help: "Hours." } as const;
const SEED =
  "a whole number of at most 9007199254740991 in size or a text of at most 64 characters";

describe("ranges in words", () => {
  test.each<[Partial<DecimalField>, string]>([
    [{ min: "-5", max: "5" }, "between -5 and 5"],
    [{ min: "-5", max: "5", not: "0" }, "between -5 and 5 and not 0"],
    [{ above: "0", max: "1000" }, "above 0 and at most 1000"],
    [{ min: "0", below: "1" }, "at least 0 and below 1"],
    [{ above: "0", below: "1" }, "above 0 and below 1"],
    [{ min: "0" }, "at least 0"],
    [{ max: "3" }, "at most 3"],
    [{ above: "0" }, "above 0"],
    [{ below: "1", not: "0" }, "below 1 and not 0"],
    [{ not: "0" }, "not 0"],
  ])("a decimal with %j is %s", (bounds, words) => {
    expect(decimalRange({ ...DECIMAL, ...bounds })).toBe(words);
  });

  test.each<[Partial<NumberField>, string]>([
    [{}, "a number between 0 and 10"],
    [{ min: 1, integer: true }, "a whole number between 1 and 10"],
    [{ above: 0 }, "a number above 0 and at most 10"],
    [{ above: -1, integer: true }, "a whole number above -1 and at most 10"],
  ])("a number with %j is %s", (bounds, words) => {
    expect(numberRange({ ...NUMBER, ...bounds })).toBe(words);
  });
});

test.each<[Field, string]>([
  [{ ...DECIMAL, min: "-5", max: "5" }, "Size. Decimal string, between -5 and 5."],
  [{ type: "seed", help: "Seed." }, `Seed. A${SEED.slice(1)} (UTF-16); a longer number as a text.`],
])("%j describes itself: %s", (field, words) => {
  const { properties } = toJsonSchema(groupSchema({ field }, "A group."), { errorMode: "ignore" });
  expect(properties?.["field"]).toMatchObject({ description: words });
});

describe("at the ends of a range", () => {
  test.each<[Field, readonly unknown[], readonly unknown[]]>([
    [{ ...DECIMAL, min: "-5", max: "5", not: "0" }, ["-5", "5", "0.1"], ["-5.01", "5.01", "0"]],
    [{ ...DECIMAL, above: "0", below: "1" }, ["0.01", "0.99"], ["0", "1"]],
    [NUMBER, [0, 10, 0.5], [-0.1, 10.1, Number.NaN]],
    [{ ...NUMBER, min: 2 }, [2, 10], [1.9]],
    [{ ...NUMBER, above: 2 }, [2.1, 10], [2, 10.1]],
    [{ ...NUMBER, integer: true }, [0, 3], [0.5]],
  ])("%j accepts %j and not %j", (field, inside, outside) => {
    const words = field.type === "decimal" ? decimalRange(field) : numberRange(field as never);
    expect(inside.map((value) => answer(field, value))).toEqual(inside.map(() => "accepted"));
    expect(outside.map((value) => answer(field, value))).toEqual(outside.map(() => words));
  });

  test("a list’s length, a seed’s length, a name’s and a decimal’s", () => {
    const list: Field = { type: "list", minLength: 1, maxLength: 2, item: NUMBER, help: "" };
    const words = "a list of 1 to 2 entries";
    expect([[], [1], [1, 2], [1, 2, 3]].map((value) => answer(list, value))).toEqual([
      ...[words, "accepted", "accepted", words],
    ]);
    const seed: Field = { type: "seed", help: "" };
    expect(answer(seed, "x".repeat(64))).toBe("accepted");
    expect(answer(seed, -3)).toBe("accepted");
    expect(answer(seed, 2 ** 53 - 1)).toBe("accepted");
    expect([0.5, 2 ** 53, -(2 ** 53), "x".repeat(65)].map((value) => answer(seed, value))).toEqual([
      ...[SEED, SEED, SEED, SEED],
    ]);
    const name: Field = { type: "name", help: "" };
    expect(answer(name, `x${"-".repeat(63)}`)).toBe("accepted");
    expect(answer(name, "x".repeat(65))).toBe("a name of letters, digits, - and _");
    expect(answer(DECIMAL, `${"1".repeat(40)}.${"1".repeat(39)}`)).toBe("accepted");
    expect(answer(DECIMAL, `-${"1".repeat(40)}.${"1".repeat(39)}`)).toBe(
      'a decimal string such as "0.1"',
    );
  });
});

const VARIANT: Field = {
  type: "variant",
  kinds: { calm: { help: "", fields: {} }, wild: { help: "", fields: { hours: NUMBER } } },
  help: "",
};

describe("what is missing, or is something else", () => {
  test.each<[Field, unknown, string]>([
    [DECIMAL, 1, 'a decimal string such as "0.1"'],
    [NUMBER, "1", "a number between 0 and 10"],
    [{ type: "choice", options: ["up", "down"], help: "" }, "sideways", "one of up, down"],
    [{ type: "name", help: "" }, "1st", "a name of letters, digits, - and _"],
    [{ type: "date", help: "" }, "12 March", "a date such as 2020-03-12"],
    [{ type: "seed", help: "" }, [], SEED],
    [
      { type: "list", minLength: 0, maxLength: 9, item: NUMBER, help: "" },
      3,
      "a list of 0 to 9 entries",
    ],
    [{ type: "group", fields: {}, help: "" }, [], "an object"],
    // Not what is missing of its own fields, of which one has its name.
    [{ type: "group", fields: { field: NUMBER }, help: "" }, 3, "an object"],
    [VARIANT, 3, "an object with a kind"],
  ])("%j is not %j but %s", (field, wrong, words) => {
    expect(answer(field, wrong)).toBe(words);
    expect(answer(field)).toBe(words);
    expect(answer({ ...field, optional: true })).toBe("accepted");
  });

  test("a kind that there is not, a field too many, and one that its kind needs", () => {
    expect(answer(VARIANT, { kind: "calm" })).toBe("accepted");
    expect(answer(VARIANT, { kind: "mild" })).toBe("one of calm, wild");
    expect(answer(VARIANT, {})).toBe("one of calm, wild");
    expect(answer(VARIANT, { kind: "calm", hours: 1 })).toBe("absent: there is no such field");
    expect(answer(VARIANT, { kind: "wild" })).toBe("a number between 0 and 10");
    expect(answer({ type: "date", help: "" }, "2020-03-12")).toBe("accepted");
    expect(answer({ type: "choice", options: ["up"], help: "" }, "up")).toBe("accepted");
  });
});

describe("a place and a value in a line", () => {
  test("a key that is no name is quoted, and a long one is cut", () => {
    expect(fieldPath(["a b"])).toBe('["a b"]');
    expect(fieldPath(["rule", "b c", 2, "low"])).toBe('rule["b c"][2].low');
    expect(fieldPath(["x".repeat(65)])).toBe(`["${"x".repeat(56)}…]`);
  });

  test("a value is shown up to sixty characters, an object not at all", () => {
    expect(foundText("x".repeat(58))).toBe(`"${"x".repeat(58)}"`);
    expect(foundText("x".repeat(59))).toBe(`"${"x".repeat(56)}…`);
    expect([foundText({ a: 1 }), foundText(null), foundText(true)]).toEqual([
      ...["an object", "null", "true"],
    ]);
    expect([[], [1], [1, 2]].map(foundText)).toEqual([
      ...["a list of 0 entries", "a list of 1 entry", "a list of 2 entries"],
    ]);
  });

  test("a number that is none is shown as such, and what JSON has not by its type", () => {
    const found = [Number.NaN, Number.POSITIVE_INFINITY, -Number.MAX_VALUE * 2, -0, 1e21];
    expect(found.map(foundText)).toEqual([...["NaN", "Infinity", "-Infinity", "0", "1e+21"]]);
    expect([7n, Symbol("a"), () => 1].map(foundText)).toEqual([
      ...["a bigint", "a symbol", "a function"],
    ]);
  });
});
