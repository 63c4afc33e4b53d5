/** The questions of a test over the whole course, one after the other. */
import { createMemo, createSignal, For, onMount, Show, untrack } from "solid-js";
import type { JSX } from "solid-js";
import { createProgress } from "../../../state/progress/index.ts";
import type { Progress } from "../../../state/progress/index.ts";
import { createQuestion } from "../create-question.ts";
import { loadItem } from "../load-items.ts";
import type { PosedPrompt, Topic } from "../question.ts";
import { QuestionForm } from "../QuestionForm.tsx";
import { SaveNotice } from "../SaveNotice.tsx";
import { BeforeAndAfter } from "./BeforeAndAfter.tsx";
import { Earlier } from "./Earlier.tsx";
import { PRE_TEST } from "./names.ts";

export interface TestQuestionsProps {
  readonly test: string;
  readonly prompts: readonly PosedPrompt[];
  readonly topics: readonly Topic[];
}

/** What is said of an answer that is only written down. */
function writtenDown(topic: Topic | undefined): string {
  return topic === undefined
    ? "Written down."
    : `Written down. Lesson ${topic.lesson} takes it up: “${topic.title}”.`;
}

export function TestQuestions(props: TestQuestionsProps): JSX.Element {
  const [progress, setProgress] = createSignal<Progress>();
  const [current, setCurrent] = createSignal(0);
  const isPreTest = (): boolean => props.test === PRE_TEST;
  const models = createMemo(() =>
    props.prompts.map((start) =>
      createQuestion({ start, loadItem, store: () => createProgress().store }),
    ),
  );
  const answered = (): number => models().filter((model) => model.grade()).length;
  let steps: HTMLDivElement | undefined;
  /** Shows a question, or the end behind the last one. */
  const goTo = (place: number): void => {
    setCurrent(place);
    const shown = steps?.querySelector(".test-question:not([hidden]), .test-end:not([hidden])");
    shown?.querySelector<HTMLElement>("[tabindex='-1']")?.focus();
  };

  onMount(() => {
    setProgress(createProgress());
    const all = untrack(models);
    void Promise.all(all.map((model) => model.resume(null))).then(() => {
      // A reader who has answered some goes on with the first that is open.
      const open = all.findIndex((model) => model.grade() === undefined);
      if (open !== 0) setCurrent(open < 0 ? all.length : open);
    });
  });

  return (
    <div class="quiz-questions test-questions" ref={(element) => (steps = element)}>
      <Show when={progress()}>{(open) => <SaveNotice progress={open()} />}</Show>
      <For each={models()}>
        {(model, place) => (
          <div class="test-question" hidden={place() !== current()}>
            <QuestionForm
              model={model}
              place={`${place() + 1} of ${models().length}`}
              {...(isPreTest() ? { written: writtenDown(props.topics[place()]) } : {})}
            />
            <Show when={!isPreTest() && progress()}>
              {(open) => <Earlier model={model} progress={open()} />}
            </Show>
            <p class="test-steps">
              <Show when={place() > 0}>
                <button type="button" class="quiet-button" onClick={() => goTo(place() - 1)}>
                  Back
                </button>
              </Show>
              <button
                type="button"
                class={model.grade() ? "primary-button" : "quiet-button"}
                onClick={() => goTo(place() + 1)}
              >
                {model.grade() ? "Go on" : "Leave it out"}
              </button>
            </p>
          </div>
        )}
      </For>
      <div class="test-end" hidden={current() < models().length}>
        <p tabindex="-1">
          You have answered {answered()} of {models().length}.{" "}
          <Show when={isPreTest()} fallback={<>What has become of them stands below.</>}>
            Nothing was marked. You meet them again <a href="/post-test/">after the last lesson</a>,
            with other numbers.
          </Show>
        </p>
        <Show when={!isPreTest() && progress()}>
          {(open) => (
            <BeforeAndAfter progress={open()} prompts={props.prompts} topics={props.topics} />
          )}
        </Show>
        <p class="test-steps">
          <button type="button" class="quiet-button" onClick={() => goTo(0)}>
            Back to the first
          </button>
        </p>
      </div>
    </div>
  );
}
