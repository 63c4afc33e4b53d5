import { createEffect, createSignal, on, untrack } from "solid-js";
import type { Accessor } from "solid-js";
import { defaultsOf } from "../../engine/index.ts";
import { afterPaint } from "../../pace/after-paint.ts";
import { useModel } from "../../state/model.ts";
import { deriveLater } from "../widgets/derived.ts";
import { definitionOf } from "../widgets/index.ts";
import { parametersOf } from "../widgets/parameter-sets.ts";
import type { ModelDefinition } from "../widgets/model-definition.ts";

export interface Following<T> {
  readonly now: Accessor<T>;
  /** Whether what stands there is still that of other values. */
  readonly working: Accessor<boolean>;
}

/**
 * What something outside the cell reads off a model's result. At the model's defaults it is what the build
 * computed; nothing is run until a value changes. A run that fails leaves the last text standing: the
 * cell says why.
 */
export function createFollowing<T>(
  name: string,
  atDefaults: () => T,
  read: (
    definition: ModelDefinition,
    result: unknown,
    values: Readonly<Record<string, never>>,
  ) => T,
): Following<T> {
  const model = useModel(name, {}, { whole: () => parametersOf(name) });
  const [followed, setFollowed] = createSignal<{ readonly read: T }>();
  const [working, setWorking] = createSignal(false);
  const run = async (values: Readonly<Record<string, never>>): Promise<void> => {
    const definition = await definitionOf(name);
    // It may have taken a while to load.
    if (model.values() !== values) return;
    const result = await deriveLater(definition, values);
    if (result === undefined || model.values() !== values) return;
    setFollowed({ read: read(definition, result, values) });
  };
  const follow = async (values: Readonly<Record<string, never>>): Promise<void> => {
    await afterPaint();
    if (model.values() !== values) return;
    // Loaded by now: the model's values are not ready before its parameters are there.
    const isDefault = values === defaultsOf(await parametersOf(name));
    if (isDefault && untrack(followed) === undefined) return void setWorking(false);
    setWorking(true);
    try {
      if (isDefault) setFollowed(undefined);
      else await run(values);
    } catch {
      // The cell shows the failure; the sentence keeps its last text.
    } finally {
      if (model.values() === values) setWorking(false);
    }
  };
  createEffect(
    on([model.ready, model.values], ([ready, values]) => {
      if (ready) void follow(values);
    }),
  );
  const now = (): T => {
    const found = followed();
    return found === undefined ? atDefaults() : found.read;
  };
  return { now, working };
}
