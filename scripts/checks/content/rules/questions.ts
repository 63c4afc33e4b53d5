import { lessonOf } from "../../../../src/components/quiz/question.ts";
import { numberOf } from "../course.ts";
import { lineOf, textOf, wordsNamed } from "../lesson.ts";
import type { Rule } from "../rule.ts";

const LEAST = 5;
const MOST = 6;

export const questions: Rule = {
  holds:
    "<Quiz> asks the lesson's own five or six questions, the last of them from an earlier lesson.",
  *check(lesson, { quizzes, contents }) {
    for (const part of wordsNamed(lesson, "Quiz")) {
      const line = lineOf(part, "lesson");
      const named = textOf(part, "lesson") ?? "none";
      if (named !== lesson.slug) {
        yield { line, expected: `lesson="${lesson.slug}"`, found: named };
        continue;
      }
      const items = quizzes.get(named)?.items;
      if (items === undefined) {
        yield { line, expected: `src/content/quizzes/${named}.ts`, found: "no such file" };
        continue;
      }
      if (items.length < LEAST || items.length > MOST) {
        yield { line, expected: `${LEAST} to ${MOST} questions`, found: String(items.length) };
      }
      const last = lessonOf(items.at(-1)?.id ?? "/");
      const from = contents.find(({ slug }) => slug === last)?.number ?? Infinity;
      const isFirst = numberOf(lesson) === 1;
      if (from >= numberOf(lesson) && !isFirst) {
        yield { line, expected: "the last question from an earlier lesson", found: last };
      }
    }
  },
};
