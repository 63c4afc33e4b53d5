/**
 * The eight questions that stand at both ends of the course. Each comes from a lesson's own questions and
 * tests one of its goals; before and after, the same generator draws other numbers.
 */
import { choiceOfNumbers } from "../../../components/quiz/builders/choice-of-numbers.ts";
import type { AnyItem, LessonQuiz } from "../../../components/quiz/question.ts";
import { lessonOf } from "../../../components/quiz/question.ts";
import { courseLessons } from "../../course.ts";
import { whoSells } from "../against-margin/paths.ts";
import { shortInAChop } from "../chop-and-trend/swings.ts";
import { fundingOfYourMoney } from "../funding-and-fees/funding.ts";
import { realLeverageAfterAMove } from "../leverage-drifts.ts";
import { throughThePremium } from "../nav-and-price/premium.ts";
import { whatChanges } from "../rebalancing/gain-and-loss.ts";
import { dailyTwoMoves } from "../when-do-they-rebalance/two-moves.ts";
import { whatYouOwn } from "../what-it-is/owning.ts";

/** Under names of their own: answers are stored by them. */
const EIGHT = {
  "what-is-owned": whatYouOwn,
  "leverage-later": choiceOfNumbers(realLeverageAfterAMove),
  "after-the-reset": whatChanges,
  "two-days": choiceOfNumbers(dailyTwoMoves),
  "bought-above-nav": choiceOfNumbers(throughThePremium),
  "two-weeks-of-funding": choiceOfNumbers(fundingOfYourMoney),
  "short-in-a-chop": choiceOfNumbers(shortInAChop),
  "who-has-sold": whoSells,
} as const satisfies Record<string, AnyItem>;

function topicOf({ id }: AnyItem) {
  const lesson = courseLessons.find(({ slug }) => slug === lessonOf(id));
  if (lesson === undefined) throw new RangeError(`item must be a lesson’s, got ${id}`);
  return { lesson: lesson.number, title: lesson.title };
}

/** The eight under the name of a test: what is answered in one is no answer to the other, or to a lesson. */
export function courseTest(name: string): LessonQuiz {
  return {
    lesson: name,
    items: Object.entries(EIGHT).map(([key, item]) => ({ ...item, id: `${name}/${key}` })),
    topics: Object.values(EIGHT).map(topicOf),
  };
}
