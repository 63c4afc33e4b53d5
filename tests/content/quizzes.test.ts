import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { checkItem } from "../../src/components/quiz/check-item.ts";
import { lessonOf } from "../../src/components/quiz/question.ts";
import type { LessonQuiz } from "../../src/components/quiz/question.ts";
import { courseLessons } from "../../src/content/course.ts";

const content = new URL("../../src/content/", import.meta.url);
const files = readdirSync(new URL("quizzes/", content)).filter((name) => name.endsWith(".ts"));
const quizzes = await Promise.all(
  files.map(async (name) => {
    const module = (await import(new URL(`quizzes/${name}`, content).href)) as { quiz: LessonQuiz };
    return [name.slice(0, -".ts".length), module.quiz] as const;
  }),
);
const numberOf = (slug: string) => courseLessons.find((lesson) => lesson.slug === slug)?.number;

/** Goals of the lessons that are written, by slug. */
const goals = new Map(
  readdirSync(new URL("lessons/", content))
    .filter((name) => name.endsWith(".mdx"))
    .map((name) => {
      const text = readFileSync(new URL(`lessons/${name}`, content), "utf8");
      const front = parse(text.split("---")[1] ?? "") as { goals: { id: string }[] };
      return [name.slice(3, -".mdx".length), front.goals.map(({ id }) => id)] as const;
    }),
);

test("ids are those of their lesson's file, and no id is used twice", () => {
  const all = quizzes.flatMap(([, { items, more = [] }]) => [...items, ...more]);
  const byId = new Map(all.map((item) => [item.id, item]));
  for (const item of all) expect(byId.get(item.id)).toBe(item);
  for (const [name, { lesson }] of quizzes) expect(lesson).toBe(name);
});

const ofTheCourse = quizzes.filter(([name]) => numberOf(name));

describe.each(ofTheCourse)("%s", (name, quiz) => {
  test("every question belongs to this lesson or to an earlier one, where it can be found", () => {
    for (const { id } of quiz.items) {
      const from = lessonOf(id);
      expect(numberOf(from)).toBeLessThanOrEqual(numberOf(name) ?? 0);
      const home = quizzes.find(([lesson]) => lesson === from)?.[1];
      const known = [...(home?.items ?? []), ...(home?.more ?? [])].map((item) => item.id);
      expect(known).toContain(id);
    }
  });

  test("its questions check out", () => {
    for (const item of quiz.items) expect(checkItem(item, 42).faults).toEqual([]);
  });
});

describe.each(ofTheCourse.filter(([name]) => goals.has(name)))("%s, as written", (name, quiz) => {
  test("asks four to six questions of two kinds, the last from before", () => {
    expect(quiz.items.length).toBeGreaterThanOrEqual(4);
    expect(quiz.items.length).toBeLessThanOrEqual(6);
    expect(new Set(quiz.items.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(2);
    // The first lesson has none before it.
    const isFirst = numberOf(name) === 1;
    if (!isFirst) expect(lessonOf(quiz.items.at(-1)?.id ?? "")).not.toBe(name);
  });

  test("every goal has a question, and every question a goal", () => {
    const own = [...quiz.items, ...(quiz.more ?? [])].filter(({ id }) => lessonOf(id) === name);
    expect(new Set(own.map(({ goal }) => goal))).toEqual(new Set(goals.get(name)));
  });
});
