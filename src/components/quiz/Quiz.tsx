/** The questions at the end of a lesson. Starts from the prompts that the page was built with. */
import { For, Show, createMemo, createSignal, onMount } from "solid-js";
import type { JSX } from "solid-js";
import { createProgress } from "../../state/progress/index.ts";
import type { Progress } from "../../state/progress/index.ts";
import { createQuestion } from "./create-question.ts";
import { seedFrom } from "./links.ts";
import { loadItem } from "./load-items.ts";
import { QuestionForm } from "./QuestionForm.tsx";
import type { PosedPrompt } from "./question.ts";
import { SaveNotice } from "./SaveNotice.tsx";
import { Score } from "./Score.tsx";

export interface QuizProps {
  readonly prompts: readonly PosedPrompt[];
}

export function Quiz(props: QuizProps): JSX.Element {
  const [progress, setProgress] = createSignal<Progress>();
  const store = () => createProgress().store;
  const models = createMemo(() =>
    props.prompts.map((start) => createQuestion({ start, loadItem, store })),
  );

  onMount(() => {
    const linked = seedFrom(location.search);
    setProgress(createProgress());
    for (const model of models()) void model.resume(linked);
  });

  return (
    <div class="quiz-questions">
      <Show when={progress()}>{(open) => <SaveNotice progress={open()} />}</Show>
      <For each={models()}>
        {(model, index) => (
          <QuestionForm model={model} place={`${index() + 1} of ${models().length}`} />
        )}
      </For>
      <Score models={models()} />
    </div>
  );
}
