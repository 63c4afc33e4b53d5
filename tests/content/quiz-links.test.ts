/** The simulations that questions open: each link names a page, a model and values that the model takes. */
import { existsSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { misfit } from "../../scripts/checks/content/rules/parameters.ts";
import type { LessonQuiz, SimulationLink } from "../../src/components/quiz/question.ts";
import { parametersOf } from "../../src/components/widgets/parameter-sets.ts";
import { courseLessons } from "../../src/content/course.ts";

const content = new URL("../../src/content/", import.meta.url);
const SEEDS = Array.from({ length: 40 }, (_, seed) => seed);
const quizzes = await Promise.all(
  readdirSync(new URL("quizzes/", content))
    .filter((name) => name.endsWith(".ts"))
    .map(async (name) => {
      const module = (await import(new URL(`quizzes/${name}`, content).href)) as {
        quiz: LessonQuiz;
      };
      return module.quiz;
    }),
);
const items = new Map(
  quizzes.flatMap(({ items, more = [] }) => [...items, ...more]).map((item) => [item.id, item]),
);

const linksOf = (item: (typeof quizzes)[number]["items"][number]): readonly SimulationLink[] =>
  SEEDS.map((seed) => item.pose(seed).link).filter((link) => link !== null);

const linked = [...items.values()].filter((item) => linksOf(item).length > 0);

/** Whether the page is written, and names the model. */
function holdsIt({ page }: SimulationLink): boolean {
  const slug = /^\/lessons\/([a-z-]+)\/$/.exec(page)?.[1];
  const lesson = courseLessons.find((entry) => entry.slug === slug);
  if (lesson === undefined) return page === "/lab/";
  const file = `lessons/${String(lesson.number).padStart(2, "0")}-${lesson.slug}.mdx`;
  return existsSync(new URL(file, content));
}

test("there are links to look at", () => {
  expect(linked.length).toBeGreaterThan(10);
});

describe.each(linked.map((item) => [item.id, item] as const))("%s", (_id, item) => {
  test("opens a page that is there, with numbers that its controls can show", async () => {
    for (const link of linksOf(item)) {
      expect(holdsIt(link), link.page).toBe(true);
      const set = await parametersOf(link.model);
      for (const [key, value] of Object.entries(link.values)) {
        const parameter = set[key];
        expect(parameter, `${link.model}.${key}`).toBeDefined();
        expect(
          misfit(parameter!, value),
          `${link.model}.${key} = ${String(value)}`,
        ).toBeUndefined();
      }
    }
  });
});

test("questions about twenty years open the replay", () => {
  const inTheReplay = linked.filter((item) =>
    linksOf(item).some(({ model }) => model === "replay"),
  );
  expect(inTheReplay.map(({ id }) => id)).toContain("twenty-real-years/loses-while-up");
});
