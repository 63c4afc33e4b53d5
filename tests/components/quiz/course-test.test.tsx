import { cleanup, fireEvent, render, screen, waitFor } from "@solidjs/testing-library";
import { afterEach, beforeEach, expect, test } from "vitest";
import { TestQuestions } from "../../../src/components/quiz/course-test/TestQuestions.tsx";
import { promptOf } from "../../../src/components/quiz/question.ts";
import { quiz as post } from "../../../src/content/quizzes/post-test.ts";
import { quiz as pre } from "../../../src/content/quizzes/pre-test.ts";
import { createProgress } from "../../../src/state/progress/index.ts";

const { store } = createProgress();
const attempts = () => [...store.state().record.attempts.values()].map(({ value }) => value);

beforeEach(() => {
  store.startAfresh();
});
afterEach(cleanup);

function open(quiz: typeof pre, seed: number) {
  const prompts = quiz.items.slice(0, 2).map((item) => promptOf(item, seed));
  return render(() => (
    <TestQuestions test={quiz.lesson} prompts={prompts} topics={quiz.topics ?? []} />
  ));
}

const shown = (): HTMLElement =>
  document.querySelector<HTMLElement>(".test-question:not([hidden]), .test-end:not([hidden])")!;
const press = (name: string): void => {
  const buttons = [...shown().querySelectorAll("button")];
  fireEvent.click(buttons.find(({ textContent }) => textContent === name)!);
};
const choose = (text: string): void => {
  const labels = [...shown().querySelectorAll("label")];
  const label = labels.find(({ textContent }) => textContent.includes(text))!;
  fireEvent.click(label.querySelector("input")!);
};

test("the pre-test writes an answer down and gives no verdict", async () => {
  open(pre, 20);
  choose("Units of a fund");
  choose("A guess");
  press("Write it down");
  await waitFor(() => expect(shown().textContent).toContain("Written down. Lesson 2 takes it up"));
  expect(shown().textContent).not.toMatch(/Right\.|Not quite|Worked solution|hint/);
  expect(attempts()).toMatchObject([{ item: "pre-test/what-is-owned", verdict: "right" }]);
  for (const input of shown().querySelectorAll("input")) expect(input.disabled).toBe(true);
});

test("one question at a time, with a way past each and back", () => {
  open(pre, 20);
  expect(shown().textContent).toContain("1 of 2");
  press("Leave it out");
  expect(shown().textContent).toContain("2 of 2");
  expect(document.activeElement?.closest(".test-question")).toBe(shown());
  press("Leave it out");
  expect(shown().textContent).toContain("You have answered 0 of 2. Nothing was marked.");
  press("Back to the first");
  expect(shown().textContent).toContain("1 of 2");
});

test("who comes back goes on with the first that is open", async () => {
  const first = open(pre, 20);
  choose("Units of a fund");
  choose("I am sure");
  press("Write it down");
  await waitFor(() => expect(attempts()).toHaveLength(1));
  first.unmount();
  open(pre, 20);
  await waitFor(() => expect(shown().textContent).toContain("2 of 2"));
});

test("the post-test tells what is right, what was said before, and puts both side by side", async () => {
  const before = open(pre, 20);
  choose("a debt of");
  choose("I am sure");
  press("Write it down");
  await waitFor(() => expect(attempts()).toHaveLength(1));
  before.unmount();
  open(post, 77);
  choose("Units of a fund");
  choose("I am sure");
  press("Check");
  await waitFor(() => expect(shown().textContent).toContain("Right."));
  await waitFor(() =>
    expect(shown().textContent).toMatch(/you said “Bitcoin worth \d+, and a debt/),
  );
  expect(shown().textContent).toContain("and were sure. That was wrong.");
  press("Go on");
  press("Leave it out");
  const row = screen.getByRole("rowheader", { name: /^2\. What you own/ }).parentElement;
  expect(row?.textContent).toContain("wrong, sureright, sure");
});
