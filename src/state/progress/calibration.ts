/**
 * Confidence against correctness: of the answers given with this much confidence, how many were right?
 *
 * First answers only, and each question's every set of numbers counts. Shown to the reader, to nobody else.
 */
import type { Attempt, Confidence } from "./record.ts";

export interface CalibrationRow {
  readonly confidence: Confidence;
  readonly answers: number;
  readonly right: number;
}

export const CONFIDENCES: readonly Confidence[] = ["guess", "think", "sure"];

export function calibrationOf(attempts: Iterable<Attempt>): readonly CalibrationRow[] {
  const firsts = [...attempts].filter(({ turn }) => turn === 1);
  return CONFIDENCES.map((confidence) => {
    const answers = firsts.filter((attempt) => attempt.confidence === confidence);
    const right = answers.filter(({ verdict }) => verdict === "right").length;
    return { confidence, answers: answers.length, right };
  });
}
