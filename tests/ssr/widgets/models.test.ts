/** What every model of the index keeps to; a new one is held to it once it is listed. */
import { describe, expect, test } from "vitest";
import { derive } from "../../../src/components/widgets/derived.ts";
import { definitionOf, definitions } from "../../../src/components/widgets/index.ts";
import type { ModelDefinition } from "../../../src/components/widgets/model-definition.ts";
import { defaultsOf, parseScenario, simulate } from "../../../src/engine/index.ts";
import type { ParameterSet, ParameterValues } from "../../../src/engine/index.ts";
import { misfit } from "../../../scripts/checks/content/rules/parameters.ts";
import { makeModelStore } from "../../../src/state/model-store.ts";

/** Twenty years of closes take their time on a busy machine. */
const PATIENCE = { timeout: 60_000 };
const BROKEN = /NaN|Infinity|undefined|null|\[object/;
const loaded = await Promise.all(
  Object.keys(definitions).map(async (name) => ({ name, model: await definitionOf(name) })),
);

/** The values with a preset put over the defaults, as a reader gets them. */
function valuesOf(model: ModelDefinition, patch: Partial<ParameterValues>): ParameterValues {
  return makeModelStore<ParameterSet>(model.name, model.set, patch).values();
}

describe.each(loaded)("$name", ({ name, model }) => {
  const defaults = defaultsOf(model.set) as Readonly<Record<string, never>>;
  const result = derive(model, defaults);

  test("goes by the name under which it is listed", () => {
    expect(model.name).toBe(name);
  });

  test("its defaults fit its own parameters, and each has words of help", () => {
    for (const [key, parameter] of Object.entries(model.set)) {
      expect(misfit(parameter, parameter.default), key).toBeUndefined();
      expect(parameter.label.length, key).toBeGreaterThan(1);
      expect(parameter.help, key).toMatch(/[.?]$/);
    }
  });

  test("its keys can stand in a link", () => {
    for (const key of Object.keys(model.set)) expect(key).toMatch(/^[a-zA-Z][a-zA-Z0-9]*$/);
    expect(Object.keys(model.set)).not.toContain("v");
  });

  test("its presets have names of their own, and can be run", PATIENCE, () => {
    expect(new Set(model.presets.map(({ id }) => id)).size).toBe(model.presets.length);
    for (const { id, label, values } of model.presets) {
      expect(label.length, id).toBeGreaterThan(1);
      for (const [key, value] of Object.entries(values)) {
        expect(model.set[key], `${id}.${key}`).toBeDefined();
        expect(misfit(model.set[key]!, value), `${id}.${key}`).toBeUndefined();
      }
      const run = derive(model, valuesOf(model, values) as never);
      for (const [key, quantity] of Object.entries(model.quantities)) {
        expect(quantity.text(run, valuesOf(model, values) as never), `${id}: ${key}`).not.toMatch(
          BROKEN,
        );
      }
    }
  });

  test("its quantities read as numbers or words, and say what they are", () => {
    for (const [key, { label, formula, text, number }] of Object.entries(model.quantities)) {
      expect(text(result, defaults), key).not.toMatch(BROKEN);
      expect(label.length, key).toBeGreaterThan(3);
      expect(formula, key).toMatch(/\.$/);
      if (number !== undefined) expect(Number.isFinite(number(result, defaults)), key).toBe(true);
    }
  });

  test("its missions are not met by doing nothing", () => {
    for (const [key, mission] of Object.entries(model.missions)) {
      expect(mission.met(result, defaults), key).toBe(false);
      expect(mission.ask, key).toMatch(/[.?]$/);
    }
  });

  test("its scenario is one that the command line runs", () => {
    const scenario: unknown = JSON.parse(JSON.stringify(model.scenario(defaults)));
    const { products } = simulate(parseScenario(scenario));
    expect(Object.keys(products).length).toBeGreaterThan(0);
  });

  test("the same values are run once", () => {
    expect(derive(model, defaults)).toBe(result);
  });

  test("at the ends of each control it gives results, or says what is wrong", PATIENCE, () => {
    for (const [key, parameter] of Object.entries(model.set)) {
      if (parameter.kind !== "number") continue;
      for (const end of [parameter.min, parameter.max]) {
        const values = valuesOf(model, { [key]: end }) as never;
        try {
          const run = derive(model, values);
          for (const [of, quantity] of Object.entries(model.quantities)) {
            expect(quantity.text(run, values), `${key} at ${end}: ${of}`).not.toMatch(BROKEN);
          }
        } catch (error) {
          expect(error, `${key} at ${end}`).toBeInstanceOf(RangeError);
          expect((error as Error).message, `${key} at ${end}`).toMatch(/must/);
        }
      }
    }
  });
});

test("an unknown model is refused by name", async () => {
  await expect(definitionOf("constructor")).rejects.toThrow(
    /^model must be one of .*\brule-lab\b.*, got constructor$/,
  );
});
