/** Questions about chops and trends. */
import type { LessonQuiz } from "../../components/quiz/question.ts";
import { byTheToken, whichFeed } from "./chop-and-trend/paths.ts";
import { leverageAndSwing, onePair, shortInAChop } from "./chop-and-trend/swings.ts";
import { tradeAtTheReset } from "./rebalancing.ts";

export const quiz: LessonQuiz = {
  lesson: "chop-and-trend",
  items: [onePair, leverageAndSwing, whichFeed, byTheToken, shortInAChop, tradeAtTheReset],
};
