/** Guesses in the reader's progress: kept with the truth of the day, never scored. */
import type { Prediction, Progress } from "../../state/progress/index.ts";
import { holdsProgress } from "../../state/progress/keys.ts";

export type Guess = Omit<Prediction, "at" | "place">;

/** A page's address as a name under which progress is kept. */
export function placeOf(pathname: string): string {
  return pathname.split("/").filter(Boolean).join("/") || "home";
}

/** Loaded when there is something to read or to keep: a first visit has neither. */
async function progress(): Promise<Progress> {
  const { createProgress } = await import("../../state/progress/index.ts");
  return createProgress();
}

/** The latest guess under each label of a place, if all were made on an earlier visit. After mount only. */
export async function guessedBefore(
  place: string,
  labels: readonly string[],
): Promise<readonly string[] | undefined> {
  if (!holdsProgress()) return undefined;
  const { state } = await progress();
  const made = [...state().record.predictions.values()]
    .map(({ value }) => value)
    .filter((prediction) => prediction.place === place)
    .sort((a, b) => a.at - b.at);
  const latest = labels.map((label) => made.findLast((one) => one.label === label)?.guess);
  return latest.every((guess) => guess !== undefined) ? latest : undefined;
}

export async function rememberGuesses(place: string, guesses: readonly Guess[]): Promise<void> {
  const { store } = await progress();
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
