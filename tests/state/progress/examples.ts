/** Records for the tests of the store. */
import type { Attempt, ProgressRecord } from "../../../src/state/progress/record.ts";
import { EMPTY_RECORD } from "../../../src/state/progress/record.ts";
import type { KeyedStorage } from "../../../src/state/progress/storage.ts";

export const DAY = 86_400_000;
export const NOW = Date.UTC(2026, 0, 5, 12);

export function attempt(changes: Partial<Attempt> = {}): Attempt {
  return {
    item: "lesson/question",
    seed: 42,
    response: ["64"],
    answer: ["64"],
    confidence: "think",
    verdict: "right",
    turn: 1,
    at: NOW,
    ...changes,
  };
}

export function recordWith(ids: readonly string[], time = NOW): ProgressRecord {
  const stamp = { time, tab: "a" };
  return {
    ...EMPTY_RECORD,
    attempts: new Map(ids.map((id) => [id, { stamp, value: attempt() }])),
  };
}

/** A storage that can be cut off, filled up and shared between tabs. */
export class MemoryStorage implements KeyedStorage {
  readonly map = new Map<string, string>();
  /** Writes left before the storage is full. */
  writesLeft = Infinity;
  getItem(key: string): string | null {
    return this.map.get(key) ?? null;
  }
  setItem(key: string, text: string): void {
    if (this.writesLeft <= 0) throw new DOMException("full", "QuotaExceededError");
    this.writesLeft -= 1;
    this.map.set(key, text);
  }
  removeItem(key: string): void {
    this.map.delete(key);
  }
}
