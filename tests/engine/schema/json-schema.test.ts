/** The published JSON Schema: what a scenario's author reads of it, and that it agrees with the parser. */
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Decimal, scenarioJsonSchema } from "../../../src/engine/index.ts";
import { PATHS } from "../../../src/engine/market/paths.ts";
import { PRODUCTS } from "../../../src/engine/products/products.ts";
import { RULES } from "../../../src/engine/rebalancing/rules.ts";
import {
  PATH_RULES,
  PRODUCT_RULES,
  REBALANCING_RULES,
} from "../../../src/engine/schema/rules-between-fields.ts";
import {
  market,
  marketOn,
  PATH_KINDS,
  PRODUCT_KINDS,
  RULE_KINDS,
  ruleOfKind,
  tokenWith,
} from "../support/arbitraries.ts";
import { fullScenarios } from "../support/full-scenarios.ts";
import { PATIENCE } from "../support/patience.ts";
import { allPlaces, wrongValues } from "../support/places.ts";
import type { Key } from "../support/refusals.ts";
import { changed, dotted, refusalOf, withOwnKey } from "../support/refusals.ts";
import { ACCEPTED, REFUSED_BY_SCHEMA, REFUSED_IN_WORDS } from "../support/refused-scenarios.ts";

interface Part {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Part>>;
  readonly items?: Part;
  readonly anyOf?: readonly Part[];
  readonly oneOf?: readonly Part[];
}

const schema = scenarioJsonSchema() as Part;
// Where a rule between fields requires one, that field is described a level above.
const isValid = new Ajv({ strictTypes: false }).compile(schema);

describe("what it says", () => {
  test("has a title, and says of every part what it is", () => {
    expect(schema.title).toBe("Scenario");
    expect(schema.description).toMatch(
      /^A market and the products held through it\. As text at most /,
    );
    expect(schema.required).toEqual(["market", "products"]);
    const unsaid: string[] = [];
    const visit = (part: Part, at: string): void => {
      for (const [key, inner] of Object.entries(part.properties ?? {})) {
        if (key !== "kind" && !inner.description) unsaid.push(`${at}.${key}`);
        visit(inner, `${at}.${key}`);
      }
      for (const inner of [part.items, ...(part.anyOf ?? []), ...(part.oneOf ?? [])]) {
        if (inner) visit(inner, `${at}[]`);
      }
    };
    visit(schema, "scenario");
    expect(unsaid).toEqual([]);
  });

  test("tells the range of a decimal and of a seed in its description", () => {
    const { properties = {} } = schema.properties?.["market"] ?? {};
    expect(properties["cashRate"]).toMatchObject({
      type: "string",
      description:
        "Yearly rate on cash, a fraction; 0 unless given. Decimal string, between -1 and 10.",
    });
    const gbm = properties["path"]?.oneOf?.find((one) => one.properties?.["kind"]?.const === "gbm");
    expect(gbm?.properties?.["seed"]?.description).toBe(
      "Seed of the draws. A whole number of at most 9007199254740991 in size or a text of at most 64 characters (UTF-16); a longer number as a text.",
    );
  });

  test.each([
    ["path", PATHS, PATH_RULES],
    ["product", PRODUCTS, PRODUCT_RULES],
    ["rule", RULES, REBALANCING_RULES],
  ])("a kind of %s has words for what it checks, and no other has", (_name, kinds, words) => {
    const checking = Object.entries(kinds).flatMap(([kind, own]) =>
      "check" in own && own.check ? [kind] : [],
    );
    expect(Object.keys(words).sort()).toEqual(checking.sort());
  });

  /** All that is said on the way to a field and at it, for the kinds that stand in this scenario. */
  function saidOf(scenario: unknown, path: readonly Key[]): string {
    let [part, value]: [Part | undefined, unknown] = [schema, scenario];
    const said = [part.description];
    for (const key of path) {
      value = (value as Readonly<Record<Key, unknown>> | undefined)?.[key];
      part = typeof key === "number" ? part?.items : part?.properties?.[key];
      said.push(part?.description);
      const kind = (value as { kind?: string } | undefined)?.kind;
      part = part?.oneOf?.find((one) => one.properties?.["kind"]?.const === kind) ?? part;
      said.push(part?.description);
    }
    return said.join("\n");
  }

  test.each(REFUSED_IN_WORDS)(
    "names the field of a rule that it cannot express: %s",
    (line, path, value) => {
      const scenario = changed(ACCEPTED, path, value);
      const field = line.slice(0, line.indexOf(" must be"));
      const keys = [...field.matchAll(/[A-Za-z]+|\d+/g)].map(([key]) =>
        /^\d/.test(key) ? Number(key) : key,
      );
      const name = String(keys.at(-1));
      const said = saidOf(scenario, keys);
      const isTold =
        name === "products" ? /Steps of the path/.test(said) : said.includes(`${name}\``);
      expect(isTold, `${field}: ${said}`).toBe(true);
    },
  );
});

describe("a validator that knows nothing but the schema", PATIENCE, () => {
  const told = (scenario: unknown): string =>
    isValid(scenario) ? "" : JSON.stringify(isValid.errors?.[0]);

  test("accepts the full scenarios", () => {
    expect(fullScenarios().map(told).filter(Boolean)).toEqual([]);
  });

  const product = fc.oneof(
    ...Object.values(PRODUCT_KINDS),
    ...RULE_KINDS.map((kind) => tokenWith(ruleOfKind(kind))),
  );
  const anyMarket = fc.oneof(market, ...Object.values(PATH_KINDS).map((path) => marketOn(path)));

  test("accepts every scenario that is drawn, as the parser does", () => {
    fc.assert(
      fc.property(anyMarket, product, (drawn, held) => {
        const scenario: unknown = JSON.parse(JSON.stringify({ market: drawn, products: [held] }));
        expect([told(scenario), refusalOf(scenario)]).toEqual(["", "accepted"]);
      }),
      { numRuns: 1_000 },
    );
  });

  test.each(REFUSED_BY_SCHEMA)("refuses what the parser refuses: %s", (_line, path, value) => {
    expect(isValid(changed(ACCEPTED, path, value))).toBe(false);
  });

  test.each(REFUSED_IN_WORDS)("cannot know of, and accepts: %s", (_line, path, value) => {
    expect(told(changed(ACCEPTED, path, value))).toBe("");
  });

  test("refuses what breaks a field, but for the range of a decimal", () => {
    const missed: string[] = [];
    let count = 0;
    for (const { scenario, places } of allPlaces()) {
      for (const { path, field } of places) {
        for (const value of wrongValues(field)) {
          const isRange = field.type === "decimal" && typeof value === "string" && isDecimal(value);
          if (isRange) continue;
          count += 1;
          const isMissed = isValid(changed(scenario, path, value));
          if (isMissed) missed.push(`${dotted(path)} = ${JSON.stringify(value)}`);
        }
      }
    }
    expect(missed).toEqual([]);
    expect(count).toBeGreaterThan(3_000);
  });

  test("refuses a field too many, wherever it stands, and one that is missing", () => {
    const missed: string[] = [];
    for (const { scenario, places } of allPlaces()) {
      for (const { path, field } of places) {
        if (field.type === "group" || field.type === "variant") {
          for (const key of ["surplus", "constructor", "__proto__"]) {
            if (isValid(withOwnKey(scenario, [...path, key]))) missed.push(dotted([...path, key]));
          }
        }
        if (typeof path.at(-1) === "number") continue;
        const without = changed(scenario, path, undefined);
        const isRefused = refusalOf(without) !== "accepted";
        if (isRefused && isValid(without) && !field.optional) missed.push(dotted(path));
      }
    }
    expect(missed).toEqual([]);
  });
});

/** Whether it is written as a decimal, whatever its range. */
function isDecimal(text: string): boolean {
  try {
    return new Decimal(text).isFinite() && !/x|e\d{4}/i.test(text);
  } catch {
    return false;
  }
}
