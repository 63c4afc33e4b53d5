/**
 * The reader's progress in one tab: a record in memory, saved on every change, in step with other tabs.
 *
 * The memory is the truth for this tab; the storage is joined into it before every save, so a write never
 * undoes another tab's. Where nothing can be saved the course goes on in memory and says so once.
 */
import { merge } from "./merge.ts";
import type { Attempt, Collection, Draft, Prediction, ProgressRecord } from "./record.ts";
import { COLLECTIONS, EMPTY_RECORD, latestStamp } from "./record.ts";
import type { Entry, Stamp } from "./stamp.ts";
import { nextStamp } from "./stamp.ts";
import type { KeyedStorage } from "./storage.ts";
import { dropAside, load, reachStorage, save } from "./storage.ts";
import { recordText } from "./text.ts";

/** Why nothing is being saved, or what was found damaged; `null` when all is well. */
export type Notice = "blocked" | "full" | "newer" | "damaged" | null;

export interface Surroundings {
  /** May throw: some browsers refuse even the question. */
  readonly storage: () => KeyedStorage | null | undefined;
  readonly now: () => number;
  /** Names this tab among others. */
  readonly tab: string;
}

export interface ProgressState {
  readonly record: ProgressRecord;
  readonly notice: Notice;
  /** A damaged text that was set aside, to be downloaded or dropped. */
  readonly aside: string | null;
}

export interface ProgressStore {
  readonly state: () => ProgressState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly addAttempt: (attempt: Omit<Attempt, "at">) => string;
  readonly addPrediction: (prediction: Omit<Prediction, "at">) => string;
  readonly markLesson: (slug: string, read: boolean) => void;
  readonly saveDraft: (item: string, draft: Draft) => void;
  /** Joins another record, for example an imported one. */
  readonly add: (record: ProgressRecord) => void;
  /** Forgets everything and gives the way back for as long as the page is open. */
  readonly startAfresh: () => () => void;
  /** Reads the storage again: another tab wrote, or the page came back from the browser's cache. */
  readonly refresh: () => void;
  readonly dropAside: () => void;
}

function withEntry<T>(
  record: ProgressRecord,
  collection: Collection,
  id: string,
  entry: Entry<T>,
): ProgressRecord {
  return { ...record, [collection]: new Map<string, unknown>(record[collection]).set(id, entry) };
}

/** The same entries, written now: what brings a cleared record back. */
function restamped(record: ProgressRecord, stamp: Stamp): ProgressRecord {
  const restamp = <T>(entries: ReadonlyMap<string, Entry<T>>) =>
    new Map([...entries].map(([id, { value }]) => [id, { stamp, value }]));
  return {
    cleared: null,
    attempts: restamp(record.attempts),
    predictions: restamp(record.predictions),
    lessons: restamp(record.lessons),
    drafts: restamp(record.drafts),
  };
}

/** A store over the given surroundings. Nothing is read until the first call. */
export function makeProgress({ storage: getStorage, now, tab }: Surroundings): ProgressStore {
  const listeners = new Set<() => void>();
  let storage: KeyedStorage | null = null;
  let opened = false;
  let state: ProgressState = { record: EMPTY_RECORD, notice: null, aside: null };

  function set(next: ProgressState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  function open(): ProgressState {
    if (opened) return state;
    opened = true;
    storage = reachStorage(getStorage);
    if (!storage) state = { ...state, notice: "blocked" };
    else {
      const { record, aside, newer } = load(storage);
      const notice = newer ? "newer" : aside === null ? null : "damaged";
      state = { record: newer ? EMPTY_RECORD : record, aside, notice };
    }
    return state;
  }

  function keep(record: ProgressRecord): void {
    const { notice, aside } = open();
    if (!storage || notice === "newer") return set({ record, notice, aside });
    const stored = load(storage);
    if (stored.newer) return set({ record, notice: "newer", aside });
    const joined = merge(stored.record, record);
    const saved = save(storage, joined);
    const found = stored.aside ?? aside;
    const next = !saved ? "full" : found === null ? null : "damaged";
    set({ record: joined, notice: next, aside: found });
  }

  function stampNow(): Stamp {
    return nextStamp(latestStamp(open().record), now(), tab);
  }

  function put<T>(collection: Collection, id: string, value: T): void {
    const stamp = stampNow();
    keep(withEntry(state.record, collection, id, { stamp, value }));
  }

  function newId(): string {
    const { time } = stampNow();
    return `${tab}-${time.toString(36)}`;
  }

  return {
    state: open,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    addAttempt(attempt) {
      const id = newId();
      put("attempts", id, { ...attempt, at: now() });
      return id;
    },
    addPrediction(prediction) {
      const id = newId();
      put("predictions", id, { ...prediction, at: now() });
      return id;
    },
    markLesson: (slug, read) => put("lessons", slug, { read }),
    saveDraft: (item, draft) => put("drafts", item, draft),
    add: (record) => keep(merge(open().record, record)),
    startAfresh() {
      const before = open().record;
      keep({ ...EMPTY_RECORD, cleared: stampNow() });
      return () => keep(merge(state.record, restamped(before, stampNow())));
    },
    refresh() {
      open();
      if (!storage || state.notice === "newer") return;
      const { record, newer, aside } = load(storage);
      if (newer) {
        set({ ...state, notice: "newer" });
        return;
      }
      const joined = merge(record, state.record);
      const theirs = recordText(record);
      if (recordText(joined) !== recordText(state.record)) {
        set({ ...state, record: joined, aside: aside ?? state.aside });
      }
      // The other tab wrote without having seen this one's last write: write the join, until both agree.
      if (theirs !== recordText(joined) && COLLECTIONS.some((name) => record[name].size > 0)) {
        keep(joined);
      }
    },
    dropAside() {
      if (storage) dropAside(storage);
      set({ ...state, aside: null, notice: state.notice === "damaged" ? null : state.notice });
    },
  };
}
