/** Questions about clocks, bands and guards. */
import type { LessonQuiz } from "../../components/quiz/question.ts";
import { realLeverageAfterAMove } from "./leverage-drifts.ts";
import { steadyTrend } from "./when-do-they-rebalance/trend.ts";
import { thirdDay } from "./when-do-they-rebalance/third-day.ts";
import { fallToTheEdge, whoTrades } from "./when-do-they-rebalance/triggers.ts";
import { bandTwoMoves, dailyTwoMoves } from "./when-do-they-rebalance/two-moves.ts";

export const quiz: LessonQuiz = {
  lesson: "when-do-they-rebalance",
  items: [dailyTwoMoves, bandTwoMoves, whoTrades, fallToTheEdge, thirdDay, realLeverageAfterAMove],
  more: [steadyTrend],
};
