// @vitest-environment node
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { definitionOf, definitions } from "../../../../src/components/widgets/index.ts";
import { labLink } from "../../../../src/components/widgets/lab/lab-link.ts";
import { labScenario } from "../../../../src/components/widgets/lab/lab-scenario.ts";
import { labSet } from "../../../../src/components/widgets/lab/parameters.ts";
import { loadCloses } from "../../../../src/content/series/load-closes.ts";
import { storedScenario } from "../../../../src/content/stored-scenarios.ts";
import { defaultsOf, parseScenario, simulate } from "../../../../src/engine/index.ts";
import type { Scenario } from "../../../../src/engine/index.ts";
import { makeModelStore } from "../../../../src/state/model-store.ts";
import { parseState } from "../../../../src/state/url-codec.ts";

const closes = await loadCloses();

/** The scenario of the page that a link opens. */
function opened(link: string): Scenario {
  const { pathname, search, hash } = new URL(link, "https://course.example");
  expect(pathname).toBe("/lab/");
  const { values, notices } = parseState(search, hash, "lab", labSet, "lab");
  expect(notices).toEqual([]);
  return labScenario(makeModelStore("lab", labSet, values).values(), closes);
}

/** What each product ends at, in order. */
function ends(scenario: Scenario): readonly string[] {
  const { products } = simulate(parseScenario(scenario));
  return scenario.products.map(({ id }) => products[id]!.summary.nav.toString());
}

/** Its product has parts that no control of the lab turns. */
const NOT_IN_THE_LAB = new Set(["back-to-the-maximum"]);

describe("stored scenarios", () => {
  const names = readdirSync("src/content/scenarios").map((file) => file.replace(".json", ""));

  test.each([...NOT_IN_THE_LAB])("%s has no link to the lab", (name) => {
    const scenario = parseScenario(storedScenario(name));
    expect(labLink(scenario, scenario.products.at(-1)!.id, closes)).toBeUndefined();
  });

  test.each(names.filter((name) => !NOT_IN_THE_LAB.has(name)))(
    "%s opens in the lab, to the last place",
    (name) => {
      const scenario = parseScenario(storedScenario(name));
      const focus = scenario.products.at(-1)!.id;
      const link = labLink(scenario, focus, closes);
      expect(link).toBeDefined();
      const there = opened(link!);
      expect(there.products.length).toBe(Math.min(4, scenario.products.length));
      expect(ends(there).at(-1)).toBe(ends(scenario).at(-1));
    },
  );
});

/** The others may have markets or products with parts that no control of the lab turns. */
const IN_THE_LAB = [
  "basket-builder",
  "rule-lab",
  "path-painter",
  "replay",
  "three-ways",
  "drift-dial",
  "cost-meter",
];

test.each(Object.keys(definitions))(
  "the model %s opens in the lab, or has no link",
  async (name) => {
    const model = await definitionOf(name);
    const scenario = model.scenario(defaultsOf(model.set));
    const link = labLink(scenario, undefined, closes);
    if (link === undefined) expect(IN_THE_LAB).not.toContain(name);
    else expect(ends(opened(link))).toEqual(ends(scenario).slice(0, 4));
  },
);

test("what no control can hold has no link, rather than a link to something near it", () => {
  const scenario = parseScenario(storedScenario("article-table"));
  const [first] = scenario.products;
  const { market } = scenario;
  for (const other of [
    { market: { ...market, stepHours: 6 }, products: [first!] },
    { market, products: [{ id: "a", kind: "static" as const, leverage: "3.14" }] },
    // No price that a list of the lab can hold.
    { market: { ...market, start: "0.00001" }, products: [first!] },
    {
      market,
      products: [
        { id: "a", kind: "token" as const, leverage: "3", rule: { kind: "never" as const } },
      ],
    },
  ]) {
    expect(labLink(other, undefined, closes)).toBeUndefined();
  }
});

test("moves from another start than the lab’s are its own prices, typed", () => {
  const { market, products } = parseScenario(storedScenario("article-table"));
  const scenario = { market: { ...market, start: "40000" }, products };
  const link = labLink(scenario, undefined, closes);
  expect(link).toContain("closes=40000_44000_39600");
  expect(ends(opened(link!))).toEqual(ends(scenario));
});
