/** Guesses in the reader's progress: kept with the truth of the day, never scored. */
import { createProgress } from "../../state/progress/index.ts";
import type { Answer, Ask } from "./PredictionVerdict.tsx";

/** The latest guess at each ask of a place, if all were made on an earlier visit. After mount only. */
export function guessedBefore(place: string, asks: readonly Ask[]): readonly number[] | undefined {
  const made = [...createProgress().state().record.predictions.values()]
    .map(({ value }) => value)
    .filter((prediction) => prediction.place === place)
    .sort((a, b) => a.at - b.at);
  const latest = asks.map(({ label }) => made.findLast((one) => one.label === label)?.guess);
  return latest.every((guess) => guess !== undefined) ? latest.map(Number) : undefined;
}

/** Keeps what was guessed; asks passed over are left out. */
export function rememberGuesses(place: string, answers: readonly Answer[]): void {
  const { store } = createProgress();
  for (const { label, said, is } of answers) {
    if (said === undefined) continue;
    store.addPrediction({ place, label, guess: String(said), truth: String(is), unit: "number" });
  }
}
