/** A question of every kind, for the page that shows all parts of the course. */
import type { LessonQuiz } from "../../components/quiz/question.ts";
import { drawTheToken, firstSale } from "./every-kind/charts.ts";
import { byWhatIsLeft, moveAndLeverage, whichTrade } from "./every-kind/choices.ts";
import { nextRow, oneReset } from "./every-kind/figures.ts";
import { whoTrades } from "./when-do-they-rebalance/triggers.ts";
import { dailyTwoMoves } from "./when-do-they-rebalance/two-moves.ts";

export const quiz: LessonQuiz = {
  lesson: "every-kind",
  items: [
    whoTrades,
    whichTrade,
    dailyTwoMoves,
    oneReset,
    byWhatIsLeft,
    moveAndLeverage,
    nextRow,
    firstSale,
    drawTheToken,
  ],
};
