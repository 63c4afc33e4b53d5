/** Questions about what waiting costs. */
import type { LessonQuiz } from "../../components/quiz/question.ts";
import { stillDay, yearOfAFee } from "./funding-and-fees/fees.ts";
import { fundingOfYourMoney, whoPays } from "./funding-and-fees/funding.ts";
import { twoLeverages } from "./funding-and-fees/two-traders.ts";
import { bandTwoMoves } from "./when-do-they-rebalance/two-moves.ts";

export const quiz: LessonQuiz = {
  lesson: "funding-and-fees",
  items: [fundingOfYourMoney, whoPays, twoLeverages, stillDay, yearOfAFee, bandTwoMoves],
};
