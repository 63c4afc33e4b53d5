/** Questions about twenty real years. */
import type { LessonQuiz } from "../../components/quiz/question.ts";
import { tradeAtTheReset } from "./rebalancing.ts";
import { manyOrWide } from "./twenty-real-years/many-or-wide.ts";
import { chopToll, equalTolls, shortRoundTrip, twiceTheSwing } from "./twenty-real-years/swings.ts";
import { losesWhileUp, twoAdvertisements } from "./twenty-real-years/windows.ts";

export const quiz: LessonQuiz = {
  lesson: "twenty-real-years",
  items: [losesWhileUp, chopToll, manyOrWide, shortRoundTrip, twoAdvertisements, tradeAtTheReset],
  more: [twiceTheSwing, equalTolls],
};
