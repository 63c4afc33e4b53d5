/**
 * The one way a component holds a model's values.
 *
 * The hydration rule lives here: values are the build-time defaults until the component has mounted, then
 * they follow the shared store. A component that hydrates late, below the fold, therefore always meets
 * the HTML it was built with, whatever its neighbours or the link have changed meanwhile.
 */
import { createMemo, createSignal, onCleanup, onMount } from "solid-js";
import type { Accessor } from "solid-js";
import { defaultsOf } from "../engine/index.ts";
import type { ParameterSet, ParameterValues } from "../engine/index.ts";
import { openModel, pageLink, takeNotices } from "./page-models.ts";
import type { ModelStore } from "./model-store.ts";
import { isSameValue } from "./url-codec.ts";

export interface Model<S extends ParameterSet> {
  readonly name: string;
  readonly set: S;
  readonly values: Accessor<ParameterValues<S>>;
  /** False while the page is built and until this component has mounted. */
  readonly ready: Accessor<boolean>;
  /** What could not be read from the link, for the first cell that asks. */
  readonly notices: Accessor<readonly string[]>;
  readonly changed: Accessor<ReadonlySet<string>>;
  readonly canUndo: Accessor<boolean>;
  readonly canRedo: Accessor<boolean>;
  change(patch: Partial<ParameterValues<S>>): void;
  reset(key: string): void;
  resetAll(): void;
  undo(): void;
  redo(): void;
  link(): string;
}

export function useModel<S extends ParameterSet>(
  name: string,
  set: S,
  options: {
    readonly showsNotices?: boolean;
    /** Where `set` holds only the parameters that this component shows: loads the whole set. */
    readonly whole?: () => Promise<ParameterSet>;
  } = {},
): Model<S> {
  const defaults = defaultsOf(set);
  const [values, setValues] = createSignal<ParameterValues<S>>(defaults);
  const [ready, setReady] = createSignal(false);
  const [notices, setNotices] = createSignal<readonly string[]>([]);
  let store: ModelStore<S> | undefined;
  /** What was turned while the whole set was still on its way. */
  let early: Partial<ParameterValues<S>> = {};

  let stop: (() => void) | undefined;
  let disposed = false;
  const attach = (opened: ModelStore<S>): void => {
    if (disposed) return;
    store = opened;
    const follow = (): void => {
      setValues(() => opened.values());
    };
    stop = opened.subscribe(follow);
    if (options.showsNotices === true) setNotices(takeNotices(name));
    follow();
    setReady(true);
    if (Object.keys(early).length > 0) opened.change(early);
  };
  onMount(() => {
    if (options.whole === undefined) attach(openModel(name, set));
    else {
      // What cannot be loaded stays as it was built.
      void options.whole().then(
        (whole) => attach(openModel(name, whole as S)),
        () => undefined,
      );
    }
  });
  onCleanup(() => {
    disposed = true;
    stop?.();
  });

  const changed = createMemo(() => {
    const now = values();
    return new Set(Object.keys(set).filter((key) => !isSameValue(now[key]!, defaults[key]!)));
  });

  const change = (patch: Partial<ParameterValues<S>>): void => {
    if (store === undefined) early = { ...early, ...patch };
    else store.change(patch);
  };

  return {
    name,
    set,
    values,
    ready,
    notices,
    changed,
    canUndo: () => (values(), store?.canUndo() ?? false),
    canRedo: () => (values(), store?.canRedo() ?? false),
    change,
    reset: (key) => change({ [key]: defaults[key] } as Partial<ParameterValues<S>>),
    resetAll: () => store?.change(defaults),
    undo: () => store?.undo(),
    redo: () => store?.redo(),
    link: pageLink,
  };
}
