/** Every answer, the newest first, each with the way back to its question and numbers. */
import { For, Show, createSignal } from "solid-js";
import type { JSX } from "solid-js";
import { formatDate } from "../../format/index.ts";
import type { Attempt, Progress } from "../../state/progress/index.ts";
import { questionHref } from "../quiz/links.ts";
import { lessonOf } from "../quiz/question.ts";
import { lessonAttemptsOf, newestFirst } from "./attempts.ts";
import type { ReadableLesson } from "./lesson-progress.ts";

const AT_ONCE = 20;
const SAID = { guess: "a guess", think: "thought so", sure: "sure" } as const;

export function History(props: {
  readonly lessons: readonly ReadableLesson[];
  readonly progress: Progress;
}): JSX.Element {
  const [shown, setShown] = createSignal(AT_ONCE);
  const rows = () => newestFirst(lessonAttemptsOf(props.progress.state().record));
  // A question may be borrowed by a later lesson; it is shown where it is asked.
  const lessonFor = ({ item }: Attempt) =>
    props.lessons.find(({ slug }) => slug === lessonOf(item)) ??
    props.lessons.find(({ items }) => items.includes(item));
  return (
    <Show when={rows().length > 0}>
      <section aria-labelledby="history-title">
        <h2 id="history-title">Your answers</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Question</th>
              <th scope="col">You were</th>
              <th scope="col">It was</th>
            </tr>
          </thead>
          <tbody>
            <For each={rows().slice(0, shown())}>
              {(attempt) => (
                <tr>
                  <td>{formatDate(attempt.at)}</td>
                  <th scope="row">
                    <Show when={lessonFor(attempt)} fallback={attempt.item}>
                      {(lesson) => (
                        <a href={lesson().path + questionHref(attempt.item, attempt.seed)}>
                          {lesson().title}, numbers of seed {attempt.seed}
                        </a>
                      )}
                    </Show>
                  </th>
                  <td>{SAID[attempt.confidence]}</td>
                  <td>{attempt.verdict}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
        <Show when={rows().length > shown()}>
          <button type="button" class="button" onClick={() => setShown((count) => count + 100)}>
            Show more ({rows().length - shown()} left)
          </button>
        </Show>
      </section>
    </Show>
  );
}
