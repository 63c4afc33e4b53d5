/**
 * What the course remembers, in one record that lives only in the reader's browser.
 *
 * Life cycle: read on the first use of a page, changed by small writes, saved on every change, merged
 * with what other tabs wrote. Everything is an entry with a stamp, kept under its own id:
 *
 * - `attempts`: every answer ever given. Never changed, only added; spaced review is computed from them.
 * - `predictions`: what the reader expected before a simulation ran, and what it gave. Never scored.
 * - `lessons`: whether a lesson is marked as read. The last write wins.
 * - `drafts`: an answer begun but not yet checked, so that a reload loses nothing. The last write wins.
 * - `cleared`: when the reader last started afresh. Whatever was written before is gone, in every tab.
 *
 * Numbers the reader typed stay the strings they typed, beside the seed that made the question: a number
 * is never rounded on its way through storage.
 */
import type { Entry, Stamp } from "./stamp.ts";
import { compareStamps } from "./stamp.ts";

export type Confidence = "guess" | "think" | "sure";
export type Verdict = "right" | "wrong";

export interface Attempt {
  /** The question, for example `when-do-they-rebalance/daily-two-moves`. */
  readonly item: string;
  readonly seed: number;
  readonly response: readonly string[];
  /** The right response at the time, in the same form. */
  readonly answer: readonly string[];
  readonly confidence: Confidence;
  readonly verdict: Verdict;
  /** The name of the mistake that was recognised, if one was. */
  readonly misconception?: string;
  /** 1 for the first answer to these numbers, 2 for the next, … */
  readonly turn: number;
  /** Milliseconds since 1970, by the reader's clock. */
  readonly at: number;
}

export interface Prediction {
  /** The place that asked, for example `rule-lab`. */
  readonly place: string;
  readonly label: string;
  readonly guess: string;
  readonly truth: string;
  readonly unit: string;
  readonly at: number;
}

export interface LessonMark {
  readonly read: boolean;
}

export interface Draft {
  readonly seed: number;
  readonly response: readonly string[];
  readonly confidence: Confidence | null;
}

export interface ProgressRecord {
  readonly cleared: Stamp | null;
  readonly attempts: ReadonlyMap<string, Entry<Attempt>>;
  readonly predictions: ReadonlyMap<string, Entry<Prediction>>;
  readonly lessons: ReadonlyMap<string, Entry<LessonMark>>;
  readonly drafts: ReadonlyMap<string, Entry<Draft>>;
}

/** The collections of a record, each a map of entries by id. */
export const COLLECTIONS = ["attempts", "predictions", "lessons", "drafts"] as const;
export type Collection = (typeof COLLECTIONS)[number];

export const EMPTY_RECORD: ProgressRecord = {
  cleared: null,
  attempts: new Map(),
  predictions: new Map(),
  lessons: new Map(),
  drafts: new Map(),
};

/** The latest stamp in a record, or `null` when it is empty. */
export function latestStamp(record: ProgressRecord): Stamp | null {
  let latest = record.cleared;
  for (const collection of COLLECTIONS) {
    for (const { stamp } of record[collection].values()) {
      if (!latest || compareStamps(stamp, latest) > 0) latest = stamp;
    }
  }
  return latest;
}

/** How many entries a record holds. */
export function sizeOf(record: ProgressRecord): number {
  return COLLECTIONS.reduce((total, collection) => total + record[collection].size, 0);
}
