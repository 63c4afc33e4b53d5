import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber, dayOf, defaultsOf, snap } from "../../src/engine/index.ts";
import type { ParameterValues } from "../../src/engine/index.ts";
import {
  isNewerLink,
  LINK_VERSION,
  LONGEST_LINK,
  parseState,
  printState,
} from "../../src/state/url-codec.ts";
import { EXAMPLE_SET as set } from "../support/parameter-examples.ts";
import type { ExampleSet } from "../support/parameter-examples.ts";

const NAME = "example";
const parse = (search: string, hash = "", primary: string | undefined = NAME) =>
  parseState(search, hash, NAME, set, primary);
const print = (values: Partial<ParameterValues<ExampleSet>>, primary: string | undefined = NAME) =>
  printState([{ name: NAME, set, values: { ...defaultsOf(set), ...values } }], primary);

const arbitraryValues: fc.Arbitrary<ParameterValues<ExampleSet>> = fc.record({
  L: fc.double({ min: -5, max: 5, noNaN: true }).map((value) => snap(set.L, value)),
  fee: fc.double({ min: 0, max: 0.5, noNaN: true }).map((value) => snap(set.fee, value)),
  rule: fc.constantFrom("daily", "band"),
  from: fc
    .integer({ min: dayNumber(set.from.min), max: dayNumber(set.from.max) })
    .map((day) => dayOf(day)),
  path: fc.array(
    fc.integer({ min: -40_000_000, max: 40_000_000 }).map((millionths) => millionths / 1e6 + 0),
    { minLength: 1, maxLength: 60 },
  ),
});

describe("parse after print", () => {
  test("is the identity, as the page’s primary model and as another", () => {
    fc.assert(
      fc.property(
        arbitraryValues,
        fc.constantFrom(NAME, "another", undefined),
        (values, primary) => {
          const { search, hash } = print(values, primary);
          const parsed = parse(search, hash, primary);
          expect(parsed.notices).toEqual([]);
          expect({ ...defaultsOf(set), ...parsed.values }).toEqual(values);
        },
      ),
      { numRuns: 200 },
    );
  });

  test("is the identity for two models with the same keys on one page", () => {
    fc.assert(
      fc.property(arbitraryValues, arbitraryValues, (one, other) => {
        const states = [
          { name: "one", set, values: one },
          { name: "other", set, values: other },
        ];
        const { search, hash } = printState(states, "one");
        for (const { name, values } of states) {
          const read = parseState(search, hash, name, set, "one");
          expect({ ...defaultsOf(set), ...read.values }).toEqual(values);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("a printed link", () => {
  test("is empty at the defaults", () => {
    expect(print({})).toEqual({ search: "", hash: "" });
  });

  test("holds only what differs, and its version", () => {
    expect(print({ L: 2, rule: "band" }).search).toBe(`?L=2&rule=band&v=${LINK_VERSION}`);
    expect(print({ L: 2 }, "another").search).toBe(`?example.L=2&v=${LINK_VERSION}`);
  });

  test("moves a long list into the hash", () => {
    const { search, hash } = print({ L: 2, path: Array.from({ length: 60 }, () => -1.25) });
    expect(search).toBe(`?L=2&v=${LINK_VERSION}`);
    expect(hash).toMatch(/^#~path=-1\.25_-1\.25_/);
  });
});

/** Rows of faults.md: each is left at its default and said. */
describe("what cannot be used is left at its default and said", () => {
  test.each([
    ["text", "?L=abc"],
    ["NaN", "?L=NaN"],
    ["Infinity", "?L=Infinity"],
    ["minus Infinity", "?L=-Infinity"],
    ["overflow", "?L=1e309"],
    ["underflow", "?L=1e-400"],
    ["a stray percent sign", "?L=3%"],
    ["broken encoding", "?L=%E0%A4%A"],
    ["Arabic digits", "?L=٣"],
    ["full-width digits", "?L=３"],
    ["a decimal comma", "?L=3,5"],
    ["a space between digits", "?L=3%20000"],
    ["hexadecimal", "?L=0x3"],
    ["nothing", "?L="],
    ["an unknown choice", "?rule=weekly"],
    ["a day that is none", "?from=2019-02-29"],
    ["a day out of range", "?from=1999-12-31"],
    ["a list with a word", "?path=1_x_2"],
    ["a list beyond its range", "?path=1_99"],
    ["a list that is too long", `?path=${Array.from({ length: 61 }, () => 1).join("_")}`],
  ])("%s", (_name, search) => {
    const { values, notices } = parse(search);
    expect(values).toEqual({});
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatch(
      /^Ignored (L|rule|from|path) in the link: expected .+, found “.*”\.$/,
    );
  });

  test("the others of the same link are read", () => {
    const { values, notices } = parse("?L=abc&rule=band&fee=0.1");
    expect(values).toEqual({ rule: "band", fee: 0.1 });
    expect(notices).toHaveLength(1);
  });
});

describe("a number out of range or off its step", () => {
  test.each([
    ["?L=1000", 5, "Target leverage: capped at 5."],
    ["?L=-1000", -5, "Target leverage: raised to -5."],
    ["?L=2.9999999999", 3, undefined],
    ["?L=0", 0, undefined],
    ["?L=-3", -3, undefined],
  ])("%s", (search, value, notice) => {
    const parsed = parse(search);
    expect(parsed.values.L).toBe(value);
    expect(parsed.notices).toEqual(notice === undefined ? [] : [notice]);
  });

  test("minus zero is zero", () => {
    expect(Object.is(parse("?L=-0").values.L, 0)).toBe(true);
    expect(parse("?path=-0_1").values.path?.map((item) => Object.is(item, -0))).toEqual([
      false,
      false,
    ]);
  });
});

describe("whose key it is", () => {
  test("the first of repeated keys counts", () => {
    expect(parse("?L=4&L=2").values).toEqual({ L: 4 });
  });

  test("a bare key is the primary model’s alone, a named one its model’s", () => {
    expect(parse("?L=4", "", "another").values).toEqual({});
    expect(parse("?example.L=4", "", "another").values).toEqual({ L: 4 });
    expect(parse("?L=4&example.L=2").values).toEqual({ L: 2 });
  });

  test("keys of others are none of its business", () => {
    expect(parse("?quiz=7&utm_source=x&title=<img onerror=alert(1)>")).toEqual({
      values: {},
      notices: [],
    });
  });

  test("keys that objects are born with are dropped", () => {
    const { values } = parse("?__proto__=1&constructor=2&example.__proto__=3&toString=4");
    expect(values).toEqual({});
    expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)["1"]).toBeUndefined();
  });
});

describe("links that are not read at all", () => {
  test("64 KB of it", () => {
    const long = `?L=2&path=${"1_".repeat(32_768)}1`;
    expect(parse(long)).toEqual({
      values: {},
      notices: ["This link is too long to read, so the defaults are shown."],
    });
    expect(parse(`?L=2&x=${"1".repeat(LONGEST_LINK)}`).values).toEqual({});
  });

  test("a newer version’s", () => {
    expect(parse("?L=2&v=99").values).toEqual({});
    expect(parse("?L=2&v=99").notices[0]).toContain("newer version");
  });

  test.each([
    [`?v=${LINK_VERSION}`, false],
    [`?v=${LINK_VERSION + 1}`, true],
    ["?v=abc", false],
    ["?v=-1", false],
    ["", false],
  ])("isNewerLink(%j) is %s", (search, newer) => {
    expect(isNewerLink(search)).toBe(newer);
  });

  test("a hash that this course did not print", () => {
    const { values, notices } = parse("?L=2", "#~eyJMIjoyfQ");
    expect(values).toEqual({ L: 2 });
    expect(notices).toEqual([
      "Ignored the end of the link: it is not one that this course prints.",
    ]);
    expect(parse("?L=2", "#recap").notices).toEqual([]);
  });

  test("fault 13: valid base64 of the wrong thing, though it has an equals sign", () => {
    const { values, notices } = parse("?L=2", "#~eyJhIjoxfQ==");
    expect(values).toEqual({ L: 2 });
    expect(notices).toEqual([
      "Ignored the end of the link: it is not one that this course prints.",
    ]);
  });

  test.each([
    ["its own key", "#~path=1_2", NAME],
    ["its own key by its name", "#~example.path=1_2", NAME],
    ["a key of another model by its name", "#~another.path=1_2", NAME],
    ["a bare key, which the page’s primary model judges", "#~eyJhIjoxfQ==", "another"],
  ])("an end is left alone that holds %s", (_, hash, primary) => {
    expect(parse("?example.L=2", hash, primary).notices).toEqual([]);
  });

  test("on a page without a primary model nobody owns a bare key", () => {
    expect(parseState("", "#~path=1_2", NAME, set, undefined).notices).toHaveLength(1);
  });
});

const anyText = fc.oneof(
  fc.string(),
  fc.double().map(String),
  fc.constantFrom("٣", "３", "%", "%E0%A4%A", "1e309", "🚀", "\ud800", "\0", "1_", "_"),
);

test("no text makes it throw, or reads as a value that the parameters cannot hold", () => {
  fc.assert(
    fc.property(anyText, fc.string(), (value, hash) => {
      const search = `?L=${value}&fee=${value}&rule=${value}&from=${value}&path=${value}`;
      const { L, fee, rule, path = [] } = parse(search, `#${hash}`).values;
      return (
        (L === undefined || snap(set.L, L) === L) &&
        (fee === undefined || snap(set.fee, fee) === fee) &&
        (rule === undefined || ["daily", "band"].includes(rule)) &&
        path.every((item) => Math.abs(item) <= 40)
      );
    }),
    { numRuns: 200 },
  );
});
