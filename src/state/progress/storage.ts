/**
 * Where the record is kept: two copies in the browser's local storage.
 *
 * A save writes the spare copy first and the main copy second, so that at any moment at least one is whole:
 * a cut in the middle leaves either the old record or the new. Loading joins every whole copy. A damaged
 * text is set aside under its own key before anything is written over it.
 *
 * No function here throws: storage can be blocked, full, missing, or be cleared by another tab.
 */
import { ASIDE_KEY, MAIN_KEY, SPARE_KEY } from "./keys.ts";
import { merge } from "./merge.ts";
import type { ProgressRecord } from "./record.ts";
import { EMPTY_RECORD } from "./record.ts";
import { readText, writeText } from "./text.ts";

/** The part of the browser's `Storage` that is used. */
export type KeyedStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

export interface Loaded {
  readonly record: ProgressRecord;
  /** A text that could not be read whole, kept for the reader to download. */
  readonly aside: string | null;
  /** A newer version of the course wrote this record: it may be read by nobody here, nor overwritten. */
  readonly newer: boolean;
}

/** The storage a getter gives, or `null` where it is blocked or missing. */
export function reachStorage(get: () => KeyedStorage | null | undefined): KeyedStorage | null {
  try {
    const storage = get();
    storage?.getItem(MAIN_KEY);
    return storage ?? null;
  } catch {
    return null;
  }
}

function readKey(storage: KeyedStorage, key: string): string | null {
  try {
    return storage.getItem(key);
  } catch {
    return null;
  }
}

function writeKey(storage: KeyedStorage, key: string, text: string): boolean {
  try {
    storage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** Everything sound in storage, joined. */
export function load(storage: KeyedStorage): Loaded {
  let record = EMPTY_RECORD;
  let newer = false;
  let damagedText: string | null = null;
  for (const key of [MAIN_KEY, SPARE_KEY]) {
    const text = readKey(storage, key);
    if (text === null) continue;
    const reading = readText(text);
    if (reading.kind === "newer") newer = true;
    else record = merge(record, reading.record);
    if (reading.kind === "damaged") damagedText ??= text;
  }
  if (damagedText !== null && !newer) writeKey(storage, ASIDE_KEY, damagedText);
  return { record, newer, aside: damagedText ?? readKey(storage, ASIDE_KEY) };
}

/** Writes both copies. `false` when the storage is full or gone; the copy before is then still whole. */
export function save(storage: KeyedStorage, record: ProgressRecord): boolean {
  const text = writeText(record);
  return writeKey(storage, SPARE_KEY, text) && writeKey(storage, MAIN_KEY, text);
}

/** Forgets the text that was set aside. */
export function dropAside(storage: KeyedStorage): void {
  try {
    storage.removeItem(ASIDE_KEY);
  } catch {
    // Blocked storage holds nothing to forget.
  }
}
