/**
 * The progress store as a Solid signal, one for the whole page.
 *
 * On the server, and until the first call in the browser, there is nothing: pages are built without a
 * reader. Call it after mount only; a hydrating view must start from its built state.
 */
import type { Accessor } from "solid-js";
import { createSignal } from "solid-js";
import { isServer } from "solid-js/web";
import type { ProgressState, ProgressStore } from "./store.ts";
import { makeProgress } from "./store.ts";

export interface Progress {
  readonly state: Accessor<ProgressState>;
  readonly store: ProgressStore;
}

let shared: Progress | undefined;

function tabName(): string {
  const random = crypto.getRandomValues(new Uint32Array(2));
  return `t${[...random].map((part) => part.toString(36)).join("")}`;
}

/** Follows the other tabs, and the page's return from the browser's cache. */
function followTabs(store: ProgressStore): void {
  addEventListener("storage", () => store.refresh());
  addEventListener("pageshow", (event) => {
    if (event.persisted) store.refresh();
  });
}

function open(): Progress {
  const store = makeProgress({
    storage: () => (isServer ? null : globalThis.localStorage),
    now: () => Date.now(),
    tab: isServer ? "server" : tabName(),
  });
  const [state, setState] = createSignal(store.state());
  store.subscribe(() => setState(store.state()));
  if (!isServer) followTabs(store);
  return { state, store };
}

/** The page's progress. Every caller gets the same one. */
export function createProgress(): Progress {
  if (isServer) return open();
  shared ??= open();
  return shared;
}
