import { createEffect, createMemo, createSignal, on, untrack } from "solid-js";
import type { Accessor } from "solid-js";
import type { ParameterSet, ParameterValues } from "../../engine/index.ts";
import type { ModelDefinition } from "./model-definition.ts";

export interface Derived<R> {
  readonly result: Accessor<R>;
  /** Why the last values could not be run; the result is then that of the values before. */
  readonly failure: Accessor<string | undefined>;
}

/** Results by values object, so that a cell and the sentences around it run a scenario once. */
interface Results {
  readonly known: WeakMap<object, unknown>;
  readonly underWay: WeakMap<object, Promise<unknown>>;
}

const results = new WeakMap<object, Results>();

/** A definition's own results: two definitions may read the same values. */
function resultsOf(definition: object): Results {
  const found = results.get(definition) ?? { known: new WeakMap(), underWay: new WeakMap() };
  results.set(definition, found);
  return found;
}

/** The result of a definition for these values; computed once for each values object. */
export function derive<S extends ParameterSet, R>(
  definition: ModelDefinition<S, R>,
  values: ParameterValues<S>,
): R {
  const { known } = resultsOf(definition);
  if (!known.has(values)) known.set(values, definition.derive(values));
  return known.get(values) as R;
}

/** The same without holding up the page; `undefined` when newer values overtook these. */
export async function deriveLater<S extends ParameterSet, R>(
  definition: ModelDefinition<S, R>,
  values: ParameterValues<S>,
): Promise<R | undefined> {
  const { known, underWay } = resultsOf(definition);
  if (known.has(values) || definition.deriveLater === undefined) return derive(definition, values);
  if (!underWay.has(values)) underWay.set(values, definition.deriveLater(values));
  try {
    const result = (await underWay.get(values)) as R | undefined;
    if (result !== undefined) known.set(values, result);
    return result;
  } finally {
    // A run that was overtaken or failed may be asked for again.
    underWay.delete(values);
  }
}

function why(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
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
        return { result: before.result, failure: why(error) };
      }
    },
  );
  return { result: () => outcome().result, failure: () => outcome().failure };
}

/**
 * A result that begins as the one computed at build and then follows the values, off the page. The
 * definition is loaded when the values first change.
 */
export function createDerivedLater<S extends ParameterSet, R>(
  load: () => Promise<ModelDefinition<S, R>>,
  atBuild: R,
  values: Accessor<ParameterValues<S>>,
): Derived<R> & { readonly busy: Accessor<boolean> } {
  const [result, setResult] = createSignal<R>(atBuild);
  const [failure, setFailure] = createSignal<string>();
  const [busy, setBusy] = createSignal(false);
  const run = async (now: ParameterValues<S>): Promise<void> => {
    setBusy(true);
    try {
      const fresh = await deriveLater(await load(), now);
      if (fresh === undefined || values() !== now) return;
      setResult(() => fresh);
      setFailure(undefined);
    } catch (error) {
      if (values() === now) setFailure(why(error));
    } finally {
      if (values() === now) setBusy(false);
    }
  };
  // Not deferred: the link may have changed the values before this effect first runs.
  const built = untrack(values);
  createEffect(
    on(values, (now, before) => {
      if (now !== (before ?? built)) void run(now);
    }),
  );
  return { result, failure, busy };
}
