/** Questions about what a token is. */
import type { LessonQuiz } from "../../components/quiz/question.ts";
import { whatYouOwn } from "./what-it-is/owning.ts";

export const quiz: LessonQuiz = { lesson: "what-it-is", items: [whatYouOwn] };
