/** A quiz brought to life: the same markup as the page was built with, now with its script. */
import { render } from "solid-js/web";
import { readFormState, restoreFormState } from "./form-state.ts";
import { loadItem } from "./load-items.ts";
import { promptOf } from "./question.ts";
import { Quiz } from "./Quiz.tsx";

/** Replaces the built questions by living ones, with whatever was typed or chosen meanwhile. */
export async function startQuiz(
  container: HTMLElement,
  ids: readonly string[],
  seed: number,
): Promise<void> {
  const items = await Promise.all(ids.map(loadItem));
  const prompts = items.map((item) => promptOf(item, seed));
  const state = readFormState(container);
  container.replaceChildren();
  render(() => <Quiz prompts={prompts} />, container);
  restoreFormState(container, state);
}
