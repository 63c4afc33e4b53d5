/**
 * The models of the open page: one store a name, filled once from the link, and the link kept in step.
 * Browser only; nothing here may run while the site is built, where a module outlives its page.
 */
import { defaultsOf } from "../engine/index.ts";
import type { ParameterSet } from "../engine/index.ts";
import { makeModelStore } from "./model-store.ts";
import type { ModelStore } from "./model-store.ts";
import {
  endOf,
  isAsPrinted,
  isNewerLink,
  isOwnKey,
  ownerOf,
  parseState,
  printState,
} from "./url-codec.ts";

const LINK_DELAY_MS = 400;
/** Keys that are no model's: the link's version, an answered question, the site that embeds the page. */
const NO_MODELS = new Set(["v", "quiz", "target"]);

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
  return key === "v" || [...open.values()].some(({ store }) => isOwnKey(key, store, primary));
}

/** Whether a key may belong to a model that has not been opened yet. */
function isSleepers(key: string): boolean {
  const owner = NO_MODELS.has(key) ? undefined : ownerOf(key, primaryModel());
  return owner !== undefined && !open.has(owner);
}

/**
 * The page's address in its present state. Parameters of others in the address are kept, those of models that
 * have not been opened too. Of a link that a newer version made nothing is: who knows what it means.
 */
export function pageLink(): string {
  const stores = [...open.values()].map(({ store }) => store);
  const { search, hash } = printState(
    stores.map((store) => ({ name: store.name, set: store.set, values: store.values() })),
    primaryModel(),
  );
  const url = new URL(location.href);
  const isNewer = isNewerLink(url.search);
  const others = [...url.searchParams].filter(([key]) => !isNewer && !isOurs(key));
  const ends = [...endOf(url.hash)].filter(([key]) => !isNewer && isSleepers(key));
  const version = url.searchParams.get("v");
  url.search = search;
  if (version !== null && search === "" && [...others, ...ends].some(([key]) => isSleepers(key))) {
    url.searchParams.append("v", version);
  }
  for (const [key, value] of others) url.searchParams.append(key, value);
  const end = [hash.replace(/^#~/, ""), new URLSearchParams(ends).toString()].filter(Boolean);
  if (end.length > 0) url.hash = `#~${end.join("&")}`;
  else if (url.hash.startsWith("#~")) url.hash = "";
  return url.href;
}

/** A link that a newer version made stays in the address: it would be lost. */
function keepLink(): void {
  clearTimeout(pending);
  pending = setTimeout(() => {
    markPage();
    if (!isNewerLink(location.search)) history.replaceState(history.state, "", pageLink());
  }, LINK_DELAY_MS);
}

/**
 * Marks the page as long as something in it may be off its default: what has not woken yet still shows the numbers
 * of the build. Before any model is open, public/theme.js does so by the look of the link. Where nothing sleeps,
 * nothing is marked: that would restyle the whole page at every turn from a default and back.
 */
function markPage(): void {
  const { search, hash } = location;
  const query = new URLSearchParams(search);
  const sleeps = document.querySelector("astro-island[ssr]") !== null;
  const isTurned = [...open.values()].some(({ store }) => store.values() !== defaultsOf(store.set));
  const mayHold =
    !isNewerLink(search) &&
    ((query.has("v") && [...query.keys()].some(isSleepers)) ||
      [...endOf(hash).keys()].some(isSleepers));
  if (sleeps && (isTurned || mayHold)) document.documentElement.dataset["linked"] = "";
  else delete document.documentElement.dataset["linked"];
}

/** The store of a name; the first caller opens it from the link. */
export function openModel<S extends ParameterSet>(name: string, set: S): ModelStore<S> {
  const known = open.get(name);
  if (known !== undefined) return known.store as unknown as ModelStore<S>;
  const { search, hash } = location;
  const primary = primaryModel();
  const { values, notices } = parseState(search, hash, name, set, primary);
  const store = makeModelStore(name, set, values);
  open.set(name, { store: store, notices });
  store.subscribe(keepLink);
  markPage();
  const state = { name, set, values: store.values() };
  if (notices.length > 0 || !isAsPrinted(search, hash, state, primary)) keepLink();
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
