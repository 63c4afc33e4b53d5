import { cleanup, fireEvent, render, screen, waitFor } from "@solidjs/testing-library";
import { afterEach, describe, expect, test } from "vitest";
import { createQuestion } from "../../../src/components/quiz/create-question.ts";
import { kindOf, kinds } from "../../../src/components/quiz/kinds/index.ts";
import type { Kind } from "../../../src/components/quiz/kinds/kind.ts";
import { views } from "../../../src/components/quiz/kinds/views.ts";
import { loadItem } from "../../../src/components/quiz/load-items.ts";
import { promptOf } from "../../../src/components/quiz/question.ts";
import type { AnyItem, Question } from "../../../src/components/quiz/question.ts";
import { QuestionForm } from "../../../src/components/quiz/QuestionForm.tsx";
import { quiz } from "../../../src/content/quizzes/every-kind.ts";
import { afterPaint } from "../../../src/pace/after-paint.ts";
import { makeProgress } from "../../../src/state/progress/store.ts";
import { MemoryStorage } from "../../state/progress/examples.ts";

afterEach(cleanup);

const SEED = 42;
const itemOf = (kind: string): AnyItem => quiz.items.find((item) => item.kind === kind)!;

function open(item: AnyItem) {
  const storage = new MemoryStorage();
  const store = makeProgress({ storage: () => storage, now: () => 1_760_000_000_000, tab: "a" });
  const model = createQuestion({ start: promptOf(item, SEED), loadItem, store: () => store });
  render(() => <QuestionForm model={model} place="1 of 9" />);
  const kind = kindOf(item.kind) as unknown as Kind<unknown, unknown>;
  const question = item.pose(SEED) as Question;
  return { model, store, kind, question, answer: kind.answer(question.prompt, question.key) };
}

const verdict = () => screen.getByRole("status").textContent;
function check() {
  fireEvent.click(screen.getByRole("radio", { name: "I think so" }));
  fireEvent.click(screen.getByRole("button", { name: "Check" }));
}
const type = (element: Element, value: string) => fireEvent.input(element, { target: { value } });

/** Moves a line up until it stands first, by its button. */
function toTheTop(name: string) {
  for (let move = 0; move < 6; move += 1) {
    fireEvent.click(screen.getByRole("button", { name: `Move up: ${name}` }));
  }
}

test("every kind has its view and its question", () => {
  expect(Object.keys(views)).toEqual(Object.keys(kinds));
  expect(quiz.items.map(({ kind }) => kind).sort()).toEqual(Object.keys(kinds).sort());
});

test.each(quiz.items.map((item) => [item.kind, item] as const))(
  "%s: a page without scripts can put each reason beside its part",
  (_kind, item) => {
    const kind = kindOf(item.kind) as unknown as Kind<unknown, unknown>;
    const { prompt, key } = item.pose(SEED) as Question;
    const notes = kind.notes(prompt, key, kind.answer(prompt, key));
    if (notes.length > 0) expect(kind.parts(prompt)).toHaveLength(notes.length);
  },
);

describe("answered right, by its controls", () => {
  test("multiple choice: check boxes", async () => {
    const { answer } = open(itemOf("multiple-choice"));
    const boxes = screen.getAllByRole("checkbox");
    for (const index of [...answer].reverse()) fireEvent.click(boxes[Number(index)]!);
    check();
    await waitFor(() => expect(verdict()).toContain("Right."));
  });

  test("cloze: selects and a field in the sentence", async () => {
    const { answer } = open(itemOf("cloze"));
    const [first, last] = screen.getAllByRole("combobox");
    fireEvent.change(first!, { target: { value: answer[0] } });
    type(screen.getByRole("textbox", { name: "size of the trade" }), answer[1]!);
    fireEvent.change(last!, { target: { value: answer[2] } });
    check();
    await waitFor(() => expect(verdict()).toContain("Right."));
  });

  test("ordering: move buttons, and the focus goes with the line", async () => {
    const { answer, question } = open(itemOf("ordering"));
    const { items } = question.prompt as unknown as { items: { text: string }[] };
    for (const index of [...answer].reverse()) toTheTop(items[Number(index)]!.text);
    // The last press follows when it has been painted, those before it before the next.
    await afterPaint();
    const top = items[Number(answer[0])]!.text;
    expect(document.activeElement?.getAttribute("aria-label")).toBe(`Move up: ${top}`);
    expect(document.activeElement?.getAttribute("aria-disabled")).toBe("true");
    check();
    await waitFor(() => expect(verdict()).toContain("Right."));
  });

  test("ordering: the new place is said", async () => {
    const { question } = open(itemOf("ordering"));
    const { items } = question.prompt as unknown as { items: { text: string }[] };
    fireEvent.click(screen.getByRole("button", { name: `Move down: ${items[0]!.text}` }));
    await afterPaint();
    expect(screen.getByText(`${items[0]!.text}: place 2 of 4.`)).toBeTruthy();
  });

  test("matching: move buttons beside the standing column", async () => {
    const { answer, question } = open(itemOf("matching"));
    const { right } = question.prompt as unknown as { right: string[] };
    for (const index of [...answer].reverse()) toTheTop(right[Number(index)]!);
    check();
    await waitFor(() => expect(verdict()).toContain("Right."));
  });

  test("trace: a field in each open cell", async () => {
    const { answer } = open(itemOf("trace"));
    screen.getAllByRole("textbox").forEach((field, index) => type(field, answer[index]!));
    check();
    await waitFor(() => expect(verdict()).toContain("Right."));
  });

  test("point: a slider that names its point", async () => {
    const { answer } = open(itemOf("point"));
    const slider = screen.getByRole("slider");
    fireEvent.input(slider, { target: { value: answer[0] } });
    expect(slider.getAttribute("aria-valuetext")).toContain(`day ${answer[0]}`);
    check();
    await waitFor(() => expect(verdict()).toContain("Right."));
  });

  test("draw: a slider for each point", async () => {
    const { answer } = open(itemOf("draw"));
    screen
      .getAllByRole("slider")
      .forEach((slider, index) => fireEvent.input(slider, { target: { value: answer[index] } }));
    check();
    await waitFor(() => expect(verdict()).toContain("Right."));
  });
});

describe("answered wrong", () => {
  test("every kind has a question that recognises a belief", () => {
    expect(new Set(withMistakes.map(({ kind }) => kind))).toEqual(new Set(Object.keys(kinds)));
  });
  const withMistakes = quiz.items.flatMap((item) => {
    const question = item.pose(SEED) as Question;
    const kind = kindOf(item.kind) as unknown as Kind<unknown, unknown>;
    return kind
      .mistakes(question.prompt, question.key)
      .map(({ misconception, response }) => ({ kind: item.kind, misconception, response, item }));
  });
  test.each(withMistakes)(
    "$kind, by $misconception: recognised",
    async ({ item, misconception, response }) => {
      const { model, store } = open(item);
      model.answer(response);
      check();
      await waitFor(() => expect(verdict()).toContain("Not quite."));
      const [entry] = store.state().record.attempts.values();
      expect(entry?.value).toMatchObject({ verdict: "wrong", misconception, response });
    },
  );

  test("single choice: the reason is announced, and printed under the option alone", async () => {
    const { answer, model } = open(itemOf("single-choice"));
    model.answer([answer[0] === "0" ? "1" : "0"]);
    check();
    await waitFor(() => expect(verdict()).toContain("Not quite."));
    const printed = document.querySelector(".part-note")!.textContent;
    const spoken = document.querySelector(".verdict .visually-hidden")!.textContent;
    expect(spoken).toMatch(/\w/);
    expect(printed).toContain(spoken);
  });

  test("multiple choice: told how many are too many and left out", async () => {
    const { answer, model } = open(itemOf("multiple-choice"));
    const wrong = ["0", "1", "2", "3"].filter((index) => !answer.includes(index));
    model.answer(wrong);
    check();
    await waitFor(() =>
      expect(verdict()).toMatch(/not belong, and of those that belong, \d are left out/),
    );
  });

  test("trace: the cell is named", async () => {
    const { answer, model } = open(itemOf("trace"));
    model.answer([answer[0]!, "1"]);
    check();
    await waitFor(() => expect(verdict()).toContain("Not quite. NAV:"));
  });

  test("draw: told where the line leaves the right one", async () => {
    const { answer, model } = open(itemOf("draw"));
    model.answer(answer.with(2, "60"));
    check();
    await waitFor(() => expect(verdict()).toContain("leaves the right one at day 3: you drew 60"));
  });

  test("ordering: told how many are in place, and nothing of the order", async () => {
    const { answer, model } = open(itemOf("ordering"));
    model.answer([answer[1]!, answer[0]!, answer[2]!, answer[3]!]);
    check();
    await waitFor(() => expect(verdict()).toContain("Of the 4 lines, 2 are in their place."));
    expect(document.querySelector(".part-note")).toBeNull();
  });

  test("ordering: told that it is turned round", async () => {
    const { answer, model } = open(itemOf("ordering"));
    model.answer([...answer].reverse());
    check();
    await waitFor(() =>
      expect(verdict()).toContain("from the other end: “most money left” belongs on top"),
    );
  });
});

describe("not answered at all", () => {
  test.each(Object.keys(kinds))("%s: says what is missing", async (kind) => {
    const { store } = open(itemOf(kind));
    check();
    await waitFor(() => expect(screen.getByRole("alert").textContent).not.toBe(""));
    expect(store.state().record.attempts.size).toBe(0);
  });
});
