/** How far the reader has come, in one plain line. No grade. */
import { Show } from "solid-js";
import type { JSX } from "solid-js";
import type { QuestionModel } from "./create-question.ts";

export function Score(props: { readonly models: readonly QuestionModel[] }): JSX.Element {
  const answered = () => props.models.filter((model) => model.grade()).length;
  const right = () => props.models.filter(({ grade }) => grade()?.verdict === "right").length;
  return (
    <Show when={answered() > 0}>
      <p class="quiz-score">
        You have answered {answered()} of {props.models.length}, {right()} of them right with these
        numbers. <a href="/progress/">Your progress</a> says when they are due again.
      </p>
    </Show>
  );
}
