/**
 * Two records become one without losing an answer.
 *
 * The merge is a join: commutative, associative and idempotent. So tabs may merge in any order, any number
 * of times, and end with the same record. Entries with the same id: the later stamp wins, and where even
 * the stamps agree (a hand-made file), the greater text. Entries written up to `cleared` are dropped.
 */
import type { ProgressRecord } from "./record.ts";
import type { Entry, Stamp } from "./stamp.ts";
import { compareStamps } from "./stamp.ts";

type Entries<T> = ReadonlyMap<string, Entry<T>>;

function later(a: Stamp | null, b: Stamp | null): Stamp | null {
  if (!a || !b) return a ?? b;
  return compareStamps(a, b) >= 0 ? a : b;
}

function winner<T>(a: Entry<T>, b: Entry<T>): Entry<T> {
  const order = compareStamps(a.stamp, b.stamp);
  if (order !== 0) return order > 0 ? a : b;
  return JSON.stringify(a.value) >= JSON.stringify(b.value) ? a : b;
}

function join<T>(a: Entries<T>, b: Entries<T>, cleared: Stamp | null): Entries<T> {
  const joined = new Map<string, Entry<T>>();
  for (const [id, entry] of [...a, ...b]) {
    if (cleared && compareStamps(entry.stamp, cleared) <= 0) continue;
    const known = joined.get(id);
    joined.set(id, known ? winner(known, entry) : entry);
  }
  return joined;
}

/** The record that holds everything either holds. */
export function merge(a: ProgressRecord, b: ProgressRecord): ProgressRecord {
  const cleared = later(a.cleared, b.cleared);
  return {
    cleared,
    attempts: join(a.attempts, b.attempts, cleared),
    predictions: join(a.predictions, b.predictions, cleared),
    lessons: join(a.lessons, b.lessons, cleared),
    drafts: join(a.drafts, b.drafts, cleared),
  };
}
