/**
 * Every field of every kind, broken in every way: one line that names the field, what was expected and
 * what was found. The fields are taken from the same descriptions as the schema, so none is forgotten.
 */
import { describe, expect, test } from "vitest";
import { parseScenario, simulate } from "../../../src/engine/index.ts";
import type { FieldMap } from "../../../src/engine/fields.ts";
import { SCENARIO_FIELDS } from "../../../src/engine/schema/scenario-schema.ts";
import { PATIENCE } from "../support/patience.ts";
import { allPlaces, wrongValues } from "../support/places.ts";
import { changed, dotted, refusalOf, withOwnKey } from "../support/refusals.ts";

const FORM = /^[A-Za-z_][\w.[\]-]* must be .+, got .+$/;

describe("every field of every kind", PATIENCE, () => {
  const cases = allPlaces();

  test("is used by one of the full scenarios", () => {
    const seen = new Set(cases.flatMap(({ places }) => places.map(({ field }) => field)));
    const missing: string[] = [];
    const visit = (fields: FieldMap, at: string): void => {
      for (const [key, field] of Object.entries(fields)) {
        if (!seen.has(field)) missing.push(`${at}.${key}`);
        if (field.type === "group") visit(field.fields, `${at}.${key}`);
        if (field.type === "list" && field.item.type === "group") {
          visit(field.item.fields, `${at}.${key}[]`);
        }
        const variant = field.type === "list" ? field.item : field;
        if (variant.type === "variant") {
          for (const [kind, { fields: own }] of Object.entries(variant.kinds)) {
            visit(own, `${at}.${key}:${kind}`);
          }
        }
      }
    };
    visit(SCENARIO_FIELDS, "scenario");
    expect(missing).toEqual([]);
  });

  test("is accepted as the full scenarios have it, and they run", () => {
    for (const { scenario } of cases) {
      const { products } = simulate(parseScenario(scenario));
      expect(Object.keys(products).length).toBeGreaterThan(10);
    }
  });

  test("of the wrong type or out of range is refused in one line that names it", () => {
    const wrong: string[] = [];
    let count = 0;
    for (const { scenario, places } of cases) {
      for (const { path, field } of places) {
        for (const value of wrongValues(field)) {
          const line = refusalOf(changed(scenario, path, value));
          const isNamed = line.startsWith(dotted(path)) && FORM.test(line) && line.length < 300;
          count += 1;
          if (!isNamed) wrong.push(`${dotted(path)} = ${JSON.stringify(value)}: ${line}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(3_000);
  });

  test("is refused when it is missing, unless it is optional", () => {
    const wrong: string[] = [];
    for (const { scenario, places } of cases) {
      for (const { path, field } of places) {
        if (typeof path.at(-1) === "number") continue;
        const line = refusalOf(changed(scenario, path, undefined));
        const name = dotted(path);
        const isRefused = line.startsWith(`${name} must be`) && line.endsWith(", got nothing");
        // An optional field may be one that another leans on; then the line names the other.
        const leans = /cooldownHours|marginMode|rule\.move/.test(name) && FORM.test(line);
        const isOptional = field.optional && (line === "accepted" || leans);
        if (!isRefused && !isOptional) wrong.push(`${name}: ${line}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test("has no room for a field that does not exist, nor for one that poisons objects", () => {
    const wrong: string[] = [];
    for (const { scenario, places } of cases) {
      for (const { path, field } of places) {
        if (field.type !== "group" && field.type !== "variant") continue;
        for (const key of ["surplus", "constructor", "prototype", "__proto__"]) {
          const line = refusalOf(withOwnKey(scenario, [...path, key]));
          const name = `${dotted(path)}.${key}`;
          if (!line.startsWith(`${name} must be absent`)) wrong.push(`${name}: ${line}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});
