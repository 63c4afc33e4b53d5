/** Questions about who acts, where it leads, and what a pool pays. */
import type { LessonQuiz } from "../../components/quiz/question.ts";
import { fallToTheSale, whereItGoes } from "./cefi-or-defi/keepers.ts";
import { poolsAndNames } from "./cefi-or-defi/pools.ts";
import { whatFails, whoMayAct } from "./cefi-or-defi/who-acts.ts";
import { throughThePremium } from "./nav-and-price/premium.ts";

export const quiz: LessonQuiz = {
  lesson: "cefi-or-defi",
  items: [whoMayAct, whereItGoes, fallToTheSale, poolsAndNames, whatFails, throughThePremium],
};
