import { createEffect, createSignal, on, onMount, untrack } from "solid-js";
import type { Accessor } from "solid-js";
import type { ParameterSet, ParameterValues } from "../../engine/index.ts";
import { afterPaint } from "../../pace/after-paint.ts";
import { ownTask } from "../../pace/own-task.ts";
import { fetchOnce } from "./fetch-once.ts";
import { onFirstPress } from "./first-press.ts";
import type { ModelDefinition } from "./model-definition.ts";

/** Whatever gives a result for values: a model's definition, or a drawing made from its result. */
export type Derivation<S extends ParameterSet, R> = Pick<
  ModelDefinition<S, R>,
  "set" | "derive" | "deriveLater"
>;

/** Results by values object, so that a cell and the sentences around it run a scenario once. */
interface Results {
  readonly known: WeakMap<object, unknown>;
  /** The run that was asked for last; those before it may have been given up. */
  underWay: { readonly values: object; readonly run: Promise<unknown> } | undefined;
}

const results = new WeakMap<object, Results>();

/** A derivation's own results: two of them may read the same values. */
function resultsOf(derivation: object): Results {
  const found = results.get(derivation) ?? { known: new WeakMap(), underWay: undefined };
  results.set(derivation, found);
  return found;
}

/** The result of a derivation for these values; computed once for each values object. */
export function derive<S extends ParameterSet, R>(
  derivation: Derivation<S, R>,
  values: ParameterValues<S>,
): R {
  const { known } = resultsOf(derivation);
  if (!known.has(values)) known.set(values, derivation.derive(values));
  return known.get(values) as R;
}

/** A run that was overtaken or failed may be asked for again. */
function forget(results: Results, run: Promise<unknown>): void {
  if (results.underWay?.run === run) results.underWay = undefined;
}

/**
 * The same without holding up the page; `undefined` when newer values overtook these. Whoever asks must ask for the
 * values of now: asked for old ones, the run of the newer is given up.
 */
export async function deriveLater<S extends ParameterSet, R>(
  derivation: Derivation<S, R>,
  values: ParameterValues<S>,
): Promise<R | undefined> {
  const results = resultsOf(derivation);
  if (results.known.has(values) || derivation.deriveLater === undefined) {
    return derive(derivation, values);
  }
  if (results.underWay?.values !== values) {
    results.underWay = { values, run: derivation.deriveLater(values) };
  }
  const { run } = results.underWay;
  try {
    const result = (await run) as R | undefined;
    if (result !== undefined) results.known.set(values, result);
    return result;
  } finally {
    forget(results, run);
  }
}

function why(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

export interface Derived<R> {
  readonly result: Accessor<R>;
  /** Why the last values could not be run; the result is then that of the values before. */
  readonly failure: Accessor<string | undefined>;
  /** Whether the result is still that of other values: what shows it says that it is being worked on. */
  readonly busy: Accessor<boolean>;
}

async function loaded<T>(part: () => Promise<T>): Promise<T> {
  try {
    return await part();
  } catch {
    throw new Error("the part that computes could not be loaded; try again once you are online");
  }
}

/**
 * A result that begins as the one computed at build and then follows the values.
 *
 * What computes, and the engine with it, is loaded at the reader's first press or when a link has changed
 * the values; a page that is only read never asks for it.
 */
export function createDerivedLater<S extends ParameterSet, R>(
  load: () => Promise<Derivation<S, R>>,
  atBuild: R,
  values: Accessor<ParameterValues<S>>,
): Derived<R> {
  const [result, setResult] = createSignal<R>(atBuild);
  const [failure, setFailure] = createSignal<string>();
  const [busy, setBusy] = createSignal(false);
  const built = untrack(values);
  const part = fetchOnce(load);

  const settle = (fresh: R): void => {
    setResult(() => fresh);
    setFailure(undefined);
  };
  const runFor = async (now: ParameterValues<S>): Promise<R | undefined> => {
    const derivation = await loaded(part);
    // It may have taken a while to load.
    return values() === now ? deriveLater(derivation, now) : undefined;
  };
  const run = async (now: ParameterValues<S>): Promise<void> => {
    await afterPaint();
    if (values() !== now) return;
    setBusy(true);
    try {
      const fresh = now === built ? atBuild : await runFor(now);
      // Finding it and showing it are a task each.
      await ownTask();
      if (fresh !== undefined && values() === now) settle(fresh);
    } catch (error) {
      if (values() === now) setFailure(why(error));
    } finally {
      if (values() === now) setBusy(false);
    }
  };

  onMount(() => onFirstPress(() => void part().catch(() => undefined)));
  // Not deferred: the link may have changed the values before this effect first runs.
  createEffect(
    on(values, (now, before) => {
      if (now !== (before ?? built)) void run(now);
    }),
  );
  return { result, failure, busy };
}
