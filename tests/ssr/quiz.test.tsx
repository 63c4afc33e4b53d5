import { renderToString } from "solid-js/web";
import { expect, test } from "vitest";
import { promptOf } from "../../src/components/quiz/question.ts";
import { Quiz } from "../../src/components/quiz/Quiz.tsx";
import { quiz } from "../../src/content/quizzes/when-do-they-rebalance.ts";

const prompts = quiz.items.map((item) => promptOf(item, 42));

test("the built page carries every question and none of its answers", () => {
  const html = renderToString(() => <Quiz prompts={prompts} />);
  for (const { prompt } of prompts) expect(html).toContain(prompt.stem);
  expect(html).not.toMatch(/data-right|part-note|Worked solution|what you get if/);
  const carried = JSON.stringify(prompts);
  for (const item of quiz.items) {
    const { key } = item.pose(42);
    if ("value" in key) expect(carried).not.toContain(key.value);
  }
  expect(carried).not.toMatch(/right|reason|mistake/);
});

test("no style attribute and no script: the policy forbids them", () => {
  const html = renderToString(() => <Quiz prompts={prompts} />);
  expect(html).not.toMatch(/ style=|<script|<style/);
});
