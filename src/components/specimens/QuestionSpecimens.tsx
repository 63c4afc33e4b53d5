/** A question of every kind in one state: nothing of it is kept, and nothing counts. */
import { For, onMount } from "solid-js";
import type { JSX } from "solid-js";
import { makeProgress } from "../../state/progress/store.ts";
import { createQuestion } from "../quiz/create-question.ts";
import type { QuestionModel } from "../quiz/create-question.ts";
import type { Kind } from "../quiz/kinds/kind.ts";
import { loadItem } from "../quiz/load-items.ts";
import type { PosedPrompt, Question } from "../quiz/question.ts";
import { QuestionForm } from "../quiz/QuestionForm.tsx";

export type QuestionState = "refused" | "wrong" | "right" | "shown";

/** Without a storage the store keeps its record in memory alone. */
const store = makeProgress({ storage: () => null, now: () => 0, tab: "specimens" });

/** A response that is wrong: a known mistake where the kind has one, else the right one turned about. */
function wrongOf(kind: Kind<unknown, unknown>, { prompt, key }: Question): readonly string[] {
  const [mistake] = kind.mistakes(prompt, key);
  if (mistake !== undefined) return mistake.response;
  const right = kind.answer(prompt, key);
  const choices = kind.parts(prompt).map((_, index) => String(index));
  const others = choices.filter((index) => !right.includes(index));
  return right.length > 1 && others.length === 0 ? [...right].reverse() : others.slice(0, 2);
}

/** Goes the way that a reader goes. */
async function bring(model: QuestionModel, id: string, state: QuestionState): Promise<void> {
  if (state === "refused") return model.check();
  const question = (await loadItem(id)).pose(model.posed().seed) as Question;
  const { kind } = model;
  model.answer(
    state === "right" ? kind.answer(question.prompt, question.key) : wrongOf(kind, question),
  );
  model.choose(state === "wrong" ? "sure" : "guess");
  await model.check();
  const helps = { wrong: 1, right: 0, shown: 3 }[state];
  for (let help = 0; help < helps; help += 1) model.more();
}

export function QuestionSpecimens(props: {
  readonly prompts: readonly PosedPrompt[];
  readonly state: QuestionState;
}): JSX.Element {
  const models = () =>
    props.prompts.map((start) => {
      const model = createQuestion({
        start: { ...start, id: `${start.id}-${props.state}` },
        loadItem: () => loadItem(start.id),
        store: () => store,
      });
      onMount(() => void bring(model, start.id, props.state));
      return { model, kind: start.kind };
    });

  return (
    <div class="quiz quiz-questions needs-js">
      <For each={models()}>
        {({ model, kind }) => <QuestionForm model={model} place={`${kind}, ${props.state}:`} />}
      </For>
    </div>
  );
}
