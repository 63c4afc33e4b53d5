/** Questions about tokens and futures. */
import type { LessonQuiz } from "../../components/quiz/question.ts";
import { fallToTakeover, firstToGo } from "./against-futures/ends.ts";
import { whichIsNearer } from "./against-futures/in-coins.ts";
import { fundAfterTheGap } from "./against-futures/gaps.ts";
import { whichWait } from "./against-futures/waits.ts";
import { fallToLiquidation } from "./against-margin/accounts.ts";

export const quiz: LessonQuiz = {
  lesson: "against-futures",
  items: [fallToTakeover, firstToGo, whichIsNearer, fundAfterTheGap, whichWait, fallToLiquidation],
};
