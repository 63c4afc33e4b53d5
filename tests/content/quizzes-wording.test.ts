/** What questions say, whatever is answered: their words are held to the rule of the lessons' words. */
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { wordingFaults } from "../../scripts/checks/content/rules/wording.ts";
import { kindOf } from "../../src/components/quiz/kinds/index.ts";
import type { Kind } from "../../src/components/quiz/kinds/kind.ts";
import type { AnyItem, LessonQuiz, Question } from "../../src/components/quiz/question.ts";
import { misconceptions } from "../../src/components/quiz/misconceptions/index.ts";

const folder = new URL("../../src/content/quizzes/", import.meta.url);
const quizzes = await Promise.all(
  readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .map(async (name) => (await import(new URL(name, folder).href)) as { quiz: LessonQuiz }),
);
const items = new Map(
  quizzes
    .flatMap(({ quiz }) => [...quiz.items, ...(quiz.more ?? [])])
    .map((item) => [item.id, item]),
);

/** Makes light of what follows. Of time ("just before") it may be said. */
const JUST = /\bjust\b(?! (after|as|before)\b)/i;

function faultsOf(text: string): readonly string[] {
  const found = [...wordingFaults({ text, line: 1 })].map(({ found: words }) => words);
  return JUST.test(text) ? [...found, "“just”"] : found;
}

/** All that a question can say: what it asks, what it answers, and what helps. */
function textsOf({ kind: name, pose }: AnyItem, seed: number): readonly string[] {
  const kind = kindOf(name) as unknown as Kind<unknown, unknown>;
  const { prompt, key, hint, idea, steps } = pose(seed) as Question;
  const answer = kind.answer(prompt, key);
  const grades = [
    kind.grade(prompt, key, answer),
    ...kind.mistakes(prompt, key).map(({ response }) => kind.grade(prompt, key, response)),
  ];
  return [
    (prompt as { readonly stem: string }).stem,
    kind.inWords(prompt, answer),
    ...kind.given(prompt),
    ...kind.parts(prompt),
    ...kind.notes(prompt, key, answer).map(({ text }) => text),
    ...grades.flatMap(({ reason, mistake }) => [
      reason,
      ...(mistake?.steps ?? []).map(({ text }) => text),
    ]),
    hint,
    idea,
    ...steps.map(({ text }) => text),
  ];
}

test.each([...items.values()].map((item) => [item.id, item] as const))("%s", (_id, item) => {
  const texts = Array.from({ length: 12 }, (_, seed) => textsOf(item, seed)).flat();
  expect(texts.flatMap(faultsOf)).toEqual([]);
  // What a blank writes, a cell or a sum that did not become text.
  expect(texts.filter((text) => text.trim() === "")).toEqual([]);
});

describe("beliefs", () => {
  const beliefs = Object.values(misconceptions).map(({ belief }) => belief);

  test("are sentences in plain words", () => {
    for (const belief of beliefs) expect(belief).toMatch(/^[A-Z].*\.$/);
    expect(beliefs.flatMap(faultsOf)).toEqual([]);
  });

  // A question that draws other tokens says it as well.
  test("name no multiple and no percentage", () => {
    expect(beliefs.filter((belief) => /\d/.test(belief))).toEqual([]);
  });
});

test("a word that makes light of something is found, and one of time is not", () => {
  expect(faultsOf("The moves simply add up.")).toEqual(["“simply”"]);
  expect(faultsOf("It trades just what it has gained.")).toEqual(["“just”"]);
  expect(faultsOf("It sells just before midnight.")).toEqual([]);
});
