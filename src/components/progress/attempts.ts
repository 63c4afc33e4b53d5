/** The attempts of a record, as lists that views can use. */
import { isOfATest } from "../quiz/course-test/names.ts";
import type { Attempt, ProgressRecord } from "../../state/progress/index.ts";

export function attemptsOf(record: ProgressRecord): readonly Attempt[] {
  return [...record.attempts.values()].map(({ value }) => value);
}

/** Those of the lessons' questions: a test of the course is nothing to review and counts against nobody. */
export function lessonAttemptsOf(record: ProgressRecord): readonly Attempt[] {
  return attemptsOf(record).filter(({ item }) => !isOfATest(item));
}

/** The newest first. */
export function newestFirst<T extends { readonly at: number }>(list: readonly T[]): readonly T[] {
  return [...list].sort((a, b) => b.at - a.at);
}
