/** Under a question of the post-test: what its reader said to its twin before the course. */
import { createResource, Show } from "solid-js";
import type { JSX } from "solid-js";
import type { Attempt, Progress } from "../../../state/progress/index.ts";
import type { QuestionModel } from "../create-question.ts";
import { loadItem } from "../load-items.ts";
import { kindOf } from "../kinds/index.ts";
import type { Kind } from "../kinds/kind.ts";
import { firstAnswer, PRE_TEST, questionOf } from "./names.ts";

const SAID = { guess: "as a guess", think: "and thought so", sure: "and were sure" } as const;

/** The answer in the words of the question that was asked then. */
async function inWords({ item, seed, response }: Attempt): Promise<string> {
  const asked = await loadItem(item);
  const kind = kindOf(asked.kind) as unknown as Kind<unknown, unknown>;
  return kind.inWords(asked.pose(seed).prompt, response);
}

export function Earlier(props: {
  readonly model: QuestionModel;
  readonly progress: Progress;
}): JSX.Element {
  const attempt = (): Attempt | undefined => {
    if (!props.model.grade()) return undefined;
    const { attempts } = props.progress.state().record;
    const all = [...attempts.values()].map(({ value }) => value);
    return firstAnswer(all, PRE_TEST, questionOf(props.model.posed().id));
  };
  const [words] = createResource(attempt, inWords);
  return (
    <Show when={attempt()}>
      {(before) => (
        <p class="earlier">
          Before the course, with other numbers, you said “{words() ?? "…"}”{" "}
          {SAID[before().confidence]}. That was {before().verdict}.
        </p>
      )}
    </Show>
  );
}
