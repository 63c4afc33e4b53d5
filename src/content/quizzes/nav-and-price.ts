/** Questions about NAV, price and what ties them. */
import type { LessonQuiz } from "../../components/quiz/question.ts";
import { realLeverageAfterAMove } from "./leverage-drifts.ts";
import { intoTheBook, mergeOfUnits } from "./nav-and-price/units.ts";
import { throughThePremium, whatKeepsIt, whichTrade } from "./nav-and-price/premium.ts";

export const quiz: LessonQuiz = {
  lesson: "nav-and-price",
  items: [
    throughThePremium,
    whichTrade,
    whatKeepsIt,
    intoTheBook,
    mergeOfUnits,
    realLeverageAfterAMove,
  ],
};
