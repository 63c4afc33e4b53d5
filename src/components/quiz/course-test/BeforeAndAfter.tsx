/** The eight questions before and after the course, side by side. For the reader alone. */
import { For } from "solid-js";
import type { JSX } from "solid-js";
import type { Attempt, Progress } from "../../../state/progress/index.ts";
import type { Topic } from "../question.ts";
import { firstAnswer, POST_TEST, PRE_TEST, questionOf } from "./names.ts";

const SAID = { guess: "a guess", think: "thought so", sure: "sure" } as const;

function told(attempt: Attempt | undefined): string {
  return attempt === undefined ? "–" : `${attempt.verdict}, ${SAID[attempt.confidence]}`;
}

export function BeforeAndAfter(props: {
  readonly progress: Progress;
  readonly prompts: readonly { readonly id: string }[];
  readonly topics: readonly Topic[];
}): JSX.Element {
  const attempts = (): readonly Attempt[] =>
    [...props.progress.state().record.attempts.values()].map(({ value }) => value);
  return (
    <table class="before-and-after">
      <caption class="visually-hidden">Eight questions before and after the course</caption>
      <thead>
        <tr>
          <th scope="col">Taken up in</th>
          <th scope="col">Before</th>
          <th scope="col">After</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.prompts}>
          {({ id }, place) => (
            <tr>
              <th scope="row">
                {props.topics[place()]?.lesson}. {props.topics[place()]?.title}
              </th>
              <td>{told(firstAnswer(attempts(), PRE_TEST, questionOf(id)))}</td>
              <td>{told(firstAnswer(attempts(), POST_TEST, questionOf(id)))}</td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
