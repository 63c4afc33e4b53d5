/**
 * The models of the open page: one store a name, filled once from the link, and the link kept in step.
 * Browser only; nothing here may run while the site is built, where a module outlives its page.
 */
import type { ParameterSet } from "../engine/index.ts";
import { makeModelStore } from "./model-store.ts";
import type { ModelStore } from "./model-store.ts";
import { parseState, printState } from "./url-codec.ts";

const LINK_DELAY_MS = 250;

interface OpenModel {
  readonly store: ModelStore;
  /** What could not be read from the link; taken by the first cell that shows it. */
  notices: readonly string[];
}

const open = new Map<string, OpenModel>();
let pending: ReturnType<typeof setTimeout> | undefined;

function primaryModel(): string | undefined {
  return document.querySelector<HTMLElement>("[data-primary-model]")?.dataset["primaryModel"];
}

function isOurs(key: string): boolean {
  const primary = primaryModel();
  return (
    key === "v" ||
    [...open.values()].some(({ store: { name, set } }) =>
      Object.keys(set).some((own) => key === `${name}.${own}` || (name === primary && key === own)),
    )
  );
}

/** The page's address in its present state. Parameters of others in the address are kept. */
export function pageLink(): string {
  const stores = [...open.values()].map(({ store }) => store);
  const { search, hash } = printState(
    stores.map((store) => ({ name: store.name, set: store.set, values: store.values() })),
    primaryModel(),
  );
  const url = new URL(location.href);
  const others = [...url.searchParams].filter(([key]) => !isOurs(key));
  url.search = search;
  for (const [key, value] of others) url.searchParams.append(key, value);
  url.hash = hash !== "" ? hash : url.hash.startsWith("#~") ? "" : url.hash;
  return url.href;
}

function keepLink(): void {
  clearTimeout(pending);
  pending = setTimeout(() => history.replaceState(history.state, "", pageLink()), LINK_DELAY_MS);
}

/** The store of a name; the first caller opens it from the link. */
export function openModel<S extends ParameterSet>(name: string, set: S): ModelStore<S> {
  const known = open.get(name);
  if (known !== undefined) return known.store as unknown as ModelStore<S>;
  const { search, hash } = location;
  const { values, notices } = parseState(search, hash, name, set, primaryModel());
  const store = makeModelStore(name, set, values);
  open.set(name, { store: store, notices });
  store.subscribe(keepLink);
  if (notices.length > 0 && !notices.some((notice) => notice.includes("newer version"))) keepLink();
  return store;
}

/** The notices of a model, once. */
export function takeNotices(name: string): readonly string[] {
  const model = open.get(name);
  if (model === undefined) return [];
  const { notices } = model;
  model.notices = [];
  return notices;
}
