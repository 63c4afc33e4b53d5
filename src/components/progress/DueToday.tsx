/** What spaced review has ready: questions from all lessons, mixed, with fresh numbers. */
import { For, Show, createMemo, createResource, createSignal, lazy } from "solid-js";
import type { JSX } from "solid-js";
import { formatDate } from "../../format/index.ts";
import type { Progress } from "../../state/progress/index.ts";
import type { Due } from "../../state/progress/schedule.ts";
import type { QuestionModel } from "../quiz/create-question.ts";
import { promptOf } from "../quiz/question.ts";
import { attemptsOf, lessonAttemptsOf } from "./attempts.ts";

const AT_ONCE = 10;

/** What asks a question is heavy, and only needed once the reader asks for one. */
const QuestionForm = lazy(async () => {
  const { QuestionForm: form } = await import("../quiz/QuestionForm.tsx");
  return { default: form };
});

/** FSRS comes with the schedule; it is loaded on this page only. */
async function scheduleNow(progress: Progress): Promise<readonly Due[]> {
  const { scheduleOf } = await import("../../state/progress/schedule.ts");
  return scheduleOf(lessonAttemptsOf(progress.state().record));
}

/** The item with numbers that the reader has not met; `null` where the course has dropped it. */
async function freshQuestion(item: string, progress: Progress): Promise<QuestionModel | null> {
  const seeds = attemptsOf(progress.state().record)
    .filter((attempt) => attempt.item === item)
    .map(({ seed }) => seed);
  const seed = (Math.max(...seeds) + 1) % 2 ** 32;
  try {
    const [{ createQuestion }, { loadItem }] = await Promise.all([
      import("../quiz/create-question.ts"),
      import("../quiz/load-items.ts"),
    ]);
    const start = promptOf(await loadItem(item), seed);
    return createQuestion({ start, loadItem, store: () => progress.store });
  } catch {
    return null;
  }
}

export function DueToday(props: {
  readonly progress: Progress;
  readonly now: number;
}): JSX.Element {
  const [schedule] = createResource(
    () => props.progress.state().record.attempts.size,
    () => scheduleNow(props.progress),
  );
  const due = createMemo(() => (schedule() ?? []).filter((entry) => entry.due <= props.now));
  const next = () => (schedule() ?? []).find((entry) => entry.due > props.now);
  const [models, setModels] = createSignal<readonly QuestionModel[]>();

  async function start(): Promise<void> {
    const asked = due().slice(0, AT_ONCE);
    const made = await Promise.all(asked.map(({ item }) => freshQuestion(item, props.progress)));
    setModels(made.filter((model) => model !== null));
  }

  return (
    <section aria-labelledby="due-title">
      <h2 id="due-title">Due today</h2>
      <Show when={schedule()} fallback={<p>Working out what is due.</p>}>
        <Show
          when={models()}
          fallback={
            <Show
              when={due().length > 0}
              fallback={
                <p>
                  Nothing is due.{" "}
                  <Show when={next()} fallback="Questions come here once you have answered some.">
                    {(entry) => <>The next question comes back on {formatDate(entry().due)}.</>}
                  </Show>
                </p>
              }
            >
              <p>
                {due().length} of your questions {due().length === 1 ? "is" : "are"} due, each with
                numbers that you have not seen.
              </p>
              <button type="button" class="primary-button" onClick={() => void start()}>
                Review {Math.min(AT_ONCE, due().length)} now
              </button>
            </Show>
          }
        >
          {(asked) => (
            <div class="quiz quiz-questions">
              <For each={asked()}>
                {(model, index) => (
                  <QuestionForm model={model} place={`${index() + 1} of ${asked().length}`} />
                )}
              </For>
            </div>
          )}
        </Show>
      </Show>
    </section>
  );
}
