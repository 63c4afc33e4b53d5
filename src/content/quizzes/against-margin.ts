/** Questions about tokens and margin accounts. */
import type { LessonQuiz } from "../../components/quiz/question.ts";
import { fallToLiquidation, whatMarginPays } from "./against-margin/accounts.ts";
import { whoHasMore, whoSells } from "./against-margin/paths.ts";
import { onePair } from "./chop-and-trend/swings.ts";

export const quiz: LessonQuiz = {
  lesson: "against-margin",
  items: [fallToLiquidation, whatMarginPays, whoHasMore, whoSells, onePair],
};
