import { createMemo } from "solid-js";
import type { Accessor } from "solid-js";
import type { ParameterSet, ParameterValues } from "../../engine/index.ts";
import type { ModelDefinition } from "./model-definition.ts";

export interface Derived<R> {
  readonly result: Accessor<R>;
  /** Why the last values could not be run; the result is then that of the values before. */
  readonly failure: Accessor<string | undefined>;
}

/** Results of one values object, so that a cell and the sentences around it run a scenario once. */
const known = new WeakMap<object, unknown>();

/** The result of a definition for these values; computed once for each values object. */
export function derive<S extends ParameterSet, R>(
  definition: ModelDefinition<S, R>,
  values: ParameterValues<S>,
): R {
  if (!known.has(values)) known.set(values, definition.derive(values));
  return known.get(values) as R;
}

/** The result that follows the values; a failing run keeps the last good one and says why. */
export function createDerived<S extends ParameterSet, R>(
  definition: ModelDefinition<S, R>,
  values: Accessor<ParameterValues<S>>,
): Derived<R> {
  const outcome = createMemo<{ readonly result: R; readonly failure: string | undefined }>(
    (before) => {
      try {
        return { result: derive(definition, values()), failure: undefined };
      } catch (error) {
        if (before === undefined) throw error;
        return { result: before.result, failure: error instanceof Error ? error.message : "" };
      }
    },
  );
  return { result: () => outcome().result, failure: () => outcome().failure };
}
