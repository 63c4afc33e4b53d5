/** A quiz brought to life: the same markup as the page was built with, now with its script. */
import { render } from "solid-js/web";
import { readFormState, restoreFormState } from "./form-state.ts";
import { loadItem } from "./load-items.ts";
import { promptOf } from "./question.ts";
import type { PosedPrompt } from "./question.ts";
import { Quiz } from "./Quiz.tsx";

/** Lets the page draw between two questions: posing one is a little work, posing six is a stutter. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
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
  const state = readFormState(container);
  container.replaceChildren();
  render(() => <Quiz prompts={prompts} />, container);
  restoreFormState(container, state);
}
