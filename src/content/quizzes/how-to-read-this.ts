/** Questions about moves in percent. */
import type { LessonQuiz } from "../../components/quiz/question.ts";
import { nextRow, wayBack } from "./how-to-read-this/reading.ts";
import { twoMoves, whichGain, whoseOrder } from "./how-to-read-this/two-moves.ts";

/** The first lesson has none before it to ask again about. */
export const quiz: LessonQuiz = {
  lesson: "how-to-read-this",
  items: [twoMoves, whichGain, wayBack, whoseOrder, nextRow],
};
