/** Guesses in the reader's progress: kept with the truth of the day, never scored. */
import { createProgress } from "../../state/progress/index.ts";
import type { Prediction } from "../../state/progress/index.ts";

export type Guess = Omit<Prediction, "at" | "place">;

/** A page's address as a name under which progress is kept. */
export function placeOf(pathname: string): string {
  return pathname.split("/").filter(Boolean).join("/") || "home";
}

/** The latest guess under each label of a place, if all were made on an earlier visit. After mount only. */
export function guessedBefore(
  place: string,
  labels: readonly string[],
): readonly string[] | undefined {
  const made = [...createProgress().state().record.predictions.values()]
    .map(({ value }) => value)
    .filter((prediction) => prediction.place === place)
    .sort((a, b) => a.at - b.at);
  const latest = labels.map((label) => made.findLast((one) => one.label === label)?.guess);
  return latest.every((guess) => guess !== undefined) ? latest : undefined;
}

export function rememberGuesses(place: string, guesses: readonly Guess[]): void {
  const { store } = createProgress();
  for (const guess of guesses) store.addPrediction({ place, ...guess });
}

const SEPARATOR = "_";

/** A drawn line as one text, and back; undefined where it has another number of places. */
export function printLine(values: readonly number[]): string {
  return values.join(SEPARATOR);
}

export function parseLine(text: string | undefined, length: number): readonly number[] | undefined {
  const values = text?.split(SEPARATOR).map(Number) ?? [];
  return values.length === length && values.every(Number.isFinite) ? values : undefined;
}
