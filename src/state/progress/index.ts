/** The door of the reader's progress. Scheduling has its own door, `schedule.ts`: it brings FSRS along. */
export type {
  Attempt,
  Confidence,
  Draft,
  LessonMark,
  Prediction,
  ProgressRecord,
  Verdict,
} from "./record.ts";
export type { Notice, ProgressState, ProgressStore } from "./store.ts";
export type { Progress } from "./create-progress.ts";
export { createProgress } from "./create-progress.ts";
