import { questionsOf } from "../course.ts";
import { lessonOf } from "../../../../src/components/quiz/question.ts";
import type { Rule } from "../rule.ts";

const LEAST = 2;
const MOST = 4;

export const goals: Rule = {
  holds: "Two to four goals; each has a question, and each question of the lesson has its goal.",
  *check(lesson, course) {
    const listed = Array.isArray(lesson.front["goals"]) ? lesson.front["goals"] : [];
    const ids = listed.map((goal: unknown) => String((goal as { id?: unknown } | null)?.id));
    const line = lesson.frontLine("goals:");
    if (ids.length < LEAST || ids.length > MOST) {
      yield { line, expected: `${LEAST} to ${MOST} goals`, found: String(ids.length) };
    }
    const own = questionsOf(course, lesson.slug).filter(({ id }) => lessonOf(id) === lesson.slug);
    for (const id of ids) {
      if (own.some(({ goal }) => goal === id)) continue;
      const expected = `a question of src/content/quizzes/${lesson.slug}.ts for the goal ${id}`;
      yield { line: lesson.frontLine(`id: ${id}`), expected, found: "none" };
    }
    for (const { id, goal } of own) {
      if (ids.includes(goal)) continue;
      const expected = `${goal} among the goals, because the question ${id} tests it`;
      yield { line, expected, found: ids.join(", ") || "no goals" };
    }
  },
};
