/** A trusted record out of an untrusted one, keeping every part that is sound. */
import {
  asAttempt,
  asDraft,
  asFields,
  asId,
  asLessonMark,
  asPrediction,
  asStamp,
} from "./fields.ts";
import type { ProgressRecord } from "./record.ts";
import type { Entry } from "./stamp.ts";

export interface Validated {
  readonly record: ProgressRecord;
  /** What was left out, one line each; empty when the record is sound. */
  readonly problems: readonly string[];
}

type Check<T> = (value: unknown) => T | undefined;

function readEntries<T>(
  name: string,
  stored: unknown,
  check: Check<T>,
  problems: string[],
): ReadonlyMap<string, Entry<T>> {
  const entries = new Map<string, Entry<T>>();
  if (stored === undefined) return entries;
  const fields = asFields(stored);
  if (!fields) {
    problems.push(`${name} must be a map of entries`);
    return entries;
  }
  for (const [key, entry] of Object.entries(fields)) {
    const id = asId(key);
    const stamp = asStamp(asFields(entry)?.["stamp"]);
    const value = check(asFields(entry)?.["value"]);
    if (id === undefined || stamp === undefined || value === undefined) {
      problems.push(`${name}: one entry does not have the form of ${name}`);
    } else {
      entries.set(id, { stamp, value });
    }
  }
  return entries;
}

/** Rebuilds a record field by field. Unknown fields are ignored. */
export function validateRecord(stored: unknown): Validated {
  const problems: string[] = [];
  const fields = asFields(stored);
  if (!fields) problems.push("the record must be an object");
  const cleared = asStamp(fields?.["cleared"]) ?? null;
  if (cleared === null && fields && (fields["cleared"] ?? null) !== null) {
    problems.push("cleared must be a stamp");
  }
  const record = {
    cleared,
    attempts: readEntries("attempts", fields?.["attempts"], asAttempt, problems),
    predictions: readEntries("predictions", fields?.["predictions"], asPrediction, problems),
    lessons: readEntries("lessons", fields?.["lessons"], asLessonMark, problems),
    drafts: readEntries("drafts", fields?.["drafts"], asDraft, problems),
  };
  return { record, problems };
}
