/**
 * Progress as a file: out of one browser, into another.
 *
 * A file is read with the same limits and checks as the storage, shown before anything changes, and then
 * joined to what is there: an import never takes an answer away.
 */
import { merge } from "./merge.ts";
import type { ProgressRecord } from "./record.ts";
import { COLLECTIONS } from "./record.ts";
import type { Entry, Stamp } from "./stamp.ts";
import type { Reading } from "./text.ts";
import { MAX_TEXT_LENGTH, readText, writeText } from "./text.ts";

export interface ImportPreview {
  /** What the file would add, by collection. */
  readonly added: Readonly<Record<(typeof COLLECTIONS)[number], number>>;
  readonly known: number;
  /** What in the file could not be used. */
  readonly problems: readonly string[];
  /** To be joined when the reader agrees. */
  readonly record: ProgressRecord;
}

export type ImportReading =
  | { readonly ok: true; readonly preview: ImportPreview }
  | { readonly ok: false; readonly reason: string };

const DAY = 86_400_000;

/** The record as a file's text. */
export function exportText(record: ProgressRecord): string {
  return writeText(record);
}

/** Writes from the future are dated now, so that a file with a wrong clock cannot outrank every later write. */
function datedBy(record: ProgressRecord, now: number, tab: string): ProgressRecord {
  const past = (stamp: Stamp) => (stamp.time > now + DAY ? { time: now, tab } : stamp);
  const date = <T>(entries: ReadonlyMap<string, Entry<T>>) =>
    new Map([...entries].map(([id, entry]) => [id, { ...entry, stamp: past(entry.stamp) }]));
  return {
    // A file brings answers; it does not clear the ones that are here.
    cleared: null,
    attempts: date(record.attempts),
    predictions: date(record.predictions),
    lessons: date(record.lessons),
    drafts: date(record.drafts),
  };
}

function refusal(reading: Reading): string | null {
  if (reading.kind === "newer") {
    return `this file was written by a newer version of the course (${reading.version})`;
  }
  const empty = COLLECTIONS.every((name) => reading.record[name].size === 0);
  return reading.kind === "damaged" && empty ? (reading.problems[0] ?? "nothing in it") : null;
}

/** What a file's text holds and what it would add to `current`. Changes nothing. */
export function previewImport(
  text: string,
  current: ProgressRecord,
  now: number,
  tab: string,
): ImportReading {
  const reading = readText(text);
  const reason = refusal(reading);
  if (reading.kind === "newer" || reason !== null) return { ok: false, reason: reason ?? "" };
  const record = datedBy(reading.record, now, tab);
  const joined = merge(current, record);
  const added = { attempts: 0, predictions: 0, lessons: 0, drafts: 0 };
  let known = 0;
  for (const name of COLLECTIONS) {
    added[name] = joined[name].size - current[name].size;
    known += record[name].size - added[name];
  }
  const problems = reading.kind === "damaged" ? reading.problems : [];
  return { ok: true, preview: { added, known, problems, record } };
}

/** The text of a chosen file, or the reason it is refused before it is read. */
export async function readFile(file: Pick<File, "size" | "text">): Promise<string | RangeError> {
  if (file.size > MAX_TEXT_LENGTH) {
    return new RangeError(`file.size must be at most ${MAX_TEXT_LENGTH} bytes, got ${file.size}`);
  }
  return file.text();
}
