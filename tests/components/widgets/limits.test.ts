// @vitest-environment node
/** However the controls of an instrument are turned, it can be run. */
import { describe, expect, test } from "vitest";
import { definitionOf, definitions } from "../../../src/components/widgets/index.ts";
import { narrowed } from "../../../src/components/widgets/ends.ts";
import { settled } from "../../../src/components/widgets/limits.ts";
import { limitsOf } from "../../../src/components/widgets/model-limits.ts";
import type { ModelDefinition } from "../../../src/components/widgets/model-definition.ts";
import { defaultsOf, parseScenario } from "../../../src/engine/index.ts";
import type { Parameter, ParameterValues } from "../../../src/engine/index.ts";
import { makeModelStore } from "../../../src/state/model-store.ts";

const PATIENCE = { timeout: 120_000 };
type Values = Readonly<Record<string, never>>;

/** Where a control can be turned at its most: its ends, or every one of its options. */
function extremes(parameter: Parameter): readonly ParameterValues[string][] {
  switch (parameter.kind) {
    case "number":
      // Zero besides: where signs change.
      return [parameter.min, parameter.max, ...(parameter.min < 0 && parameter.max > 0 ? [0] : [])];
    case "date":
      return [parameter.min, parameter.max];
    case "choice":
      return parameter.options.map(({ value }) => value);
    case "list":
      return [[parameter.min], [parameter.max, parameter.min], [...parameter.default]];
  }
}

/** Long runs are read as scenarios: the engine refuses there what it cannot run. */
const READ_ONLY: readonly string[] = ["replay", "many-paths", "lab"];

function run(model: ModelDefinition, values: Values): void {
  if (READ_ONLY.includes(model.name)) parseScenario(model.scenario(values));
  else model.derive(values);
}

/** What turning one control to a value does to the values, and what it says where they cannot be run. */
async function turner(model: ModelDefinition) {
  const limits = (await limitsOf(model.name)) ?? (() => undefined);
  const turn = (values: Values, key: string, wanted: ParameterValues[string]): Values => {
    const store = makeModelStore(model.name, model.set, values);
    store.change(settled(model.set, limits, values, { [key]: wanted }));
    return store.values() as Values;
  };
  const reach = (values: Values, key: string) =>
    extremes(narrowed(model.set[key]!, limits(key, values), values[key]!));
  const complaint = (values: Values, key: string): string | undefined => {
    try {
      run(model, values);
      return undefined;
    } catch (error) {
      return `${key} → ${String(values[key])}: ${(error as Error).message}`;
    }
  };
  return { turn, reach, complaint };
}

/** The same turns in every run. */
function makeDraw(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}

describe.each(Object.keys(definitions))("%s", (name) => {
  test("each control at its ends, the others as they were", PATIENCE, async () => {
    const model = await definitionOf(name);
    const { turn, reach, complaint } = await turner(model);
    const defaults = defaultsOf(model.set) as Values;
    const complaints = Object.keys(model.set).flatMap((key) =>
      [...reach(defaults, key), ...extremes(model.set[key]!)].map((end) =>
        complaint(turn(defaults, key, end), key),
      ),
    );
    expect(complaints.filter((text) => text !== undefined)).toEqual([]);
  });

  test("from each preset, and over it", PATIENCE, async () => {
    const model = await definitionOf(name);
    const limits = (await limitsOf(name)) ?? (() => undefined);
    const { complaint } = await turner(model);
    for (const { id, values: preset } of model.presets) {
      const store = makeModelStore(name, model.set);
      store.change(settled(model.set, limits, store.values(), preset));
      expect(complaint(store.values() as Values, id)).toBeUndefined();
      // A preset says what it sets, and nothing of it gives way.
      expect(store.values()).toMatchObject(preset);
    }
  });

  test("one control after the other, in any order", PATIENCE, async () => {
    const model = await definitionOf(name);
    const { turn, reach, complaint } = await turner(model);
    const keys = Object.keys(model.set);
    const [walks, turns] = name === "lab" ? [60, 40] : [6, 25];
    const complaints = new Set<string>();
    for (let walk = 1; walk <= walks; walk += 1) {
      const draw = makeDraw(walk);
      let values = defaultsOf(model.set) as Values;
      for (let i = 0; i < turns; i += 1) {
        const key = keys[draw(keys.length)]!;
        const ends = reach(values, key);
        const next = turn(values, key, ends[draw(ends.length)]!);
        const said = complaint(next, key);
        if (said === undefined) values = next;
        else complaints.add(`${said} ${JSON.stringify(next)}`.slice(0, 300));
      }
    }
    expect([...complaints]).toEqual([]);
  });
});
