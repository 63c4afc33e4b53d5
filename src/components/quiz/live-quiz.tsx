/** A quiz brought to life: the same markup as the page was built with, now with its script. */
import type { JSX } from "solid-js";
import { render } from "solid-js/web";
import { readFormState, restoreFormState } from "./form-state.ts";
import { TestQuestions } from "./course-test/TestQuestions.tsx";
import { loadItem, loadQuiz } from "./load-items.ts";
import { promptOf } from "./question.ts";
import type { PosedPrompt } from "./question.ts";
import { Quiz } from "./Quiz.tsx";

/** Lets the page draw between two questions: posing one is a little work, posing six is a stutter. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** What is rendered: the questions of a lesson, or those of a test of the course. */
async function viewOf(
  container: HTMLElement,
  prompts: readonly PosedPrompt[],
): Promise<() => JSX.Element> {
  const { test } = container.dataset;
  if (test === undefined) return () => <Quiz prompts={prompts} />;
  const { topics = [] } = await loadQuiz(test);
  return () => <TestQuestions test={test} prompts={prompts} topics={topics} />;
}

/** Replaces the built questions by living ones, with whatever was typed or chosen meanwhile. */
export async function startQuiz(
  container: HTMLElement,
  ids: readonly string[],
  seed: number,
): Promise<void> {
  const prompts: PosedPrompt[] = [];
  for (const id of ids) {
    prompts.push(promptOf(await loadItem(id), seed));
    await nextTurn();
  }
  const view = await viewOf(container, prompts);
  const state = readFormState(container);
  container.replaceChildren();
  render(view, container);
  restoreFormState(container, state);
}
