import { createEffect, createSignal, on } from "solid-js";
import type { Accessor } from "solid-js";
import { defaultsOf } from "../../engine/index.ts";
import { useModel } from "../../state/model.ts";
import { deriveLater } from "../widgets/derived.ts";
import { definitionOf } from "../widgets/index.ts";
import { parametersOf } from "../widgets/parameter-sets.ts";
import type { ModelDefinition } from "../widgets/model-definition.ts";

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
): Accessor<T> {
  const model = useModel(name, {}, { whole: () => parametersOf(name) });
  const [followed, setFollowed] = createSignal<{ readonly read: T }>();
  const follow = async (values: Readonly<Record<string, never>>): Promise<void> => {
    if (values === defaultsOf(await parametersOf(name))) {
      setFollowed(undefined);
      return;
    }
    try {
      const definition = await definitionOf(name);
      const result = await deriveLater(definition, values);
      if (result === undefined || model.values() !== values) return;
      setFollowed({ read: read(definition, result, values) });
    } catch {
      // The cell shows the failure; the sentence keeps its last text.
    }
  };
  createEffect(
    on([model.ready, model.values], ([ready, values]) => {
      if (ready) void follow(values);
    }),
  );
  return () => {
    const now = followed();
    return now === undefined ? atDefaults() : now.read;
  };
}
