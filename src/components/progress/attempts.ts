/** The attempts of a record, as lists that views can use. */
import type { Attempt, ProgressRecord } from "../../state/progress/index.ts";

export function attemptsOf(record: ProgressRecord): readonly Attempt[] {
  return [...record.attempts.values()].map(({ value }) => value);
}

/** The newest first. */
export function newestFirst<T extends { readonly at: number }>(list: readonly T[]): readonly T[] {
  return [...list].sort((a, b) => b.at - a.at);
}
