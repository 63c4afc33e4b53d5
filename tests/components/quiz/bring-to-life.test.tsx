import { cleanup, fireEvent, waitFor } from "@solidjs/testing-library";
import { render } from "solid-js/web";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchQuiz } from "../../../src/components/quiz/bring-to-life.ts";
import { promptOf } from "../../../src/components/quiz/question.ts";
import { Quiz } from "../../../src/components/quiz/Quiz.tsx";
import { dailyTwoMoves } from "../../../src/content/quizzes/when-do-they-rebalance/two-moves.ts";
import { whoTrades } from "../../../src/content/quizzes/when-do-they-rebalance/triggers.ts";
import { createProgress } from "../../../src/state/progress/index.ts";

const items = [dailyTwoMoves, whoTrades];
const { store } = createProgress();
let intersect: (seen: boolean) => void = () => undefined;

beforeEach(() => {
  store.startAfresh();
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
        intersect = (isIntersecting) => {
          tell([{ isIntersecting }]);
        };
      }
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
  cleanup();
});

/** The page as it was built: the markup of the questions, with no script behind it. */
function built(): HTMLElement {
  const shape = document.createElement("div");
  const prompts = items.map((item) => promptOf(item, 42));
  const dispose = render(() => <Quiz prompts={prompts} />, shape);
  const container = document.createElement("div");
  container.innerHTML = shape.innerHTML;
  dispose();
  container.dataset["lesson"] = "when-do-they-rebalance";
  container.dataset["items"] = items.map(({ id }) => id).join(" ");
  container.dataset["seed"] = "42";
  document.body.append(container);
  watchQuiz(container);
  return container;
}

const alive = (container: HTMLElement) =>
  waitFor(() => expect(container.dataset["live"]).toBe(""), { timeout: 5000 });

test("nobody turns to it: it stays as it was built", async () => {
  const container = built();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(container.dataset["live"]).toBeUndefined();
});

test("what was typed, chosen and focused before the script arrived is kept", async () => {
  const container = built();
  const field = container.querySelector<HTMLInputElement>("input[type=text]")!;
  field.focus();
  field.value = "102.5";
  field.setSelectionRange(2, 2);
  container.querySelectorAll<HTMLInputElement>("[value=sure]")[0]!.checked = true;
  await alive(container);
  const now = container.querySelector<HTMLInputElement>("input[type=text]")!;
  expect(now).not.toBe(field);
  expect(now.value).toBe("102.5");
  expect(document.activeElement).toBe(now);
  expect(now.selectionStart).toBe(2);
  fireEvent.click(container.querySelector("button")!);
  await waitFor(() => expect(container.textContent).toContain("Right."));
});

test("a press that came too early is not lost", async () => {
  const container = built();
  const field = container.querySelector<HTMLInputElement>("input[type=text]")!;
  field.value = "102.5";
  container.querySelectorAll<HTMLInputElement>("[value=sure]")[0]!.checked = true;
  fireEvent.pointerDown(field);
  fireEvent.click(container.querySelector("button")!);
  await alive(container);
  await waitFor(() => expect(container.textContent).toContain("Right."));
  expect(store.state().record.attempts.size).toBe(1);
});

test("coming into view marks the lesson as read, and wakes nothing that has nothing to show", async () => {
  const container = built();
  intersect(true);
  await waitFor(() =>
    expect(store.state().record.lessons.get("when-do-they-rebalance")?.value.read).toBe(true),
  );
  expect(container.dataset["live"]).toBeUndefined();
});

test("a draft from an earlier visit is shown without being asked for", async () => {
  store.saveDraft(dailyTwoMoves.id, { seed: 42, response: ["7.25"], confidence: null });
  const container = built();
  intersect(true);
  await alive(container);
  await waitFor(() =>
    expect(container.querySelector<HTMLInputElement>("input[type=text]")?.value).toBe("7.25"),
  );
});
