import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { checkItem } from "../../src/components/quiz/check-item.ts";
import { kindOf } from "../../src/components/quiz/kinds/index.ts";
import type { Kind } from "../../src/components/quiz/kinds/kind.ts";
import { misconceptions } from "../../src/components/quiz/misconceptions/index.ts";
import { lessonOf } from "../../src/components/quiz/question.ts";
import type { AnyItem, LessonQuiz, Question } from "../../src/components/quiz/question.ts";
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

const all = quizzes.flatMap(([, { items, more = [] }]) => [...items, ...more]);
const byId = new Map(all.map((item) => [item.id, item]));

test("ids are those of their lesson’s file, and no id is used twice", () => {
  for (const item of all) expect(byId.get(item.id)).toBe(item);
  for (const [name, { lesson }] of quizzes) expect(lesson).toBe(name);
});

/** The beliefs by which a question can be answered wrong and be recognised, over sixty draws. */
function beliefsOf(item: AnyItem): ReadonlySet<string> {
  const kind = kindOf(item.kind) as unknown as Kind<unknown, unknown>;
  const names = Array.from({ length: 60 }, (_, seed) => {
    const { prompt, key } = item.pose(seed) as Question;
    return kind.mistakes(prompt, key).map(({ misconception }) => misconception);
  });
  return new Set(names.flat());
}

describe("beliefs", () => {
  const beliefs = new Map([...byId.values()].map((item) => [item.id, beliefsOf(item)]));
  const known = Object.keys(misconceptions);

  test.each([...beliefs])("%s is tied to one with a name", (_id, found) => {
    expect([...found]).not.toEqual([]);
    expect(known).toEqual(expect.arrayContaining([...found]));
  });

  test("none of them is without a question", () => {
    const asked = new Set([...beliefs.values()].flatMap((found) => [...found]));
    expect(known.filter((name) => !asked.has(name))).toEqual([]);
  });
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
  test("asks five or six questions of three kinds, the last from before", () => {
    expect(quiz.items.length).toBeGreaterThanOrEqual(5);
    expect(quiz.items.length).toBeLessThanOrEqual(6);
    expect(new Set(quiz.items.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(3);
    // The first lesson has none before it.
    const isFirst = numberOf(name) === 1;
    if (!isFirst) expect(lessonOf(quiz.items.at(-1)?.id ?? "")).not.toBe(name);
  });

  test("every goal has a question, and every question a goal", () => {
    const own = [...quiz.items, ...(quiz.more ?? [])].filter(({ id }) => lessonOf(id) === name);
    expect(new Set(own.map(({ goal }) => goal))).toEqual(new Set(goals.get(name)));
  });
});

describe("the test at both ends of the course", () => {
  const [pre, post] = ["pre-test", "post-test"].map(
    (name) => quizzes.find(([found]) => found === name)![1],
  ) as [LessonQuiz, LessonQuiz];
  const names = (quiz: LessonQuiz) => quiz.items.map(({ id }) => id.split("/")[1]);

  test("asks the same eight twice, under names of its own", () => {
    expect(pre.items).toHaveLength(8);
    expect(names(post)).toEqual(names(pre));
    expect(pre.items.map(({ id }) => lessonOf(id))).toEqual(Array(8).fill("pre-test"));
    expect(post.items.map(({ id }) => lessonOf(id))).toEqual(Array(8).fill("post-test"));
  });

  // The one quiz that may: it asks what nobody has taught yet, and counts against nobody.
  test("borrows from eight later lessons, each with its goal", () => {
    expect(new Set(pre.topics?.map(({ lesson }) => lesson)).size).toBe(8);
    for (const [place, { goal }] of pre.items.entries()) {
      const { lesson } = pre.topics![place]!;
      expect(lesson).toBeGreaterThan(1);
      const { slug } = courseLessons[lesson - 1]!;
      const known = goals.get(slug);
      if (known !== undefined) expect(known).toContain(goal);
    }
  });

  test("draws other numbers at its two ends", () => {
    for (const [place, item] of pre.items.entries()) {
      const [before, after] = [item.pose(20), post.items[place]!.pose(77)];
      expect(after.prompt.stem).not.toBe(before.prompt.stem);
    }
  });

  test("can be answered by choosing: nobody needs paper for it", () => {
    for (const { kind } of pre.items) expect(kind).toMatch(/-choice$/);
  });

  test("its questions check out", () => {
    for (const item of pre.items) {
      for (let seed = 0; seed < 40; seed += 1) expect(checkItem(item, seed).faults).toEqual([]);
    }
  });
});
