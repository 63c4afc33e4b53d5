/** Questions about what a token is. */
import type { LessonQuiz } from "../../components/quiz/question.ts";
import { wayBack } from "./how-to-read-this/reading.ts";
import { namesAndMoves, nextPercent, readAFund } from "./what-it-is/funds.ts";
import { afterAGap, whatYouOwn } from "./what-it-is/owning.ts";

export const quiz: LessonQuiz = {
  lesson: "what-it-is",
  items: [whatYouOwn, readAFund, nextPercent, afterAGap, namesAndMoves, wayBack],
};
