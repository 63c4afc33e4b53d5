/** Help after an attempt: a hint, then one worked line, then the whole solution. */
import { Show } from "solid-js";
import type { JSX } from "solid-js";
import type { Help, QuestionModel } from "./create-question.ts";
import { StepList } from "./StepList.tsx";

const NEXT: Readonly<Record<Help, string>> = {
  none: "Show a hint",
  hint: "Show the first step",
  step: "Show the solution",
  solution: "",
};

export function HelpSteps(props: { readonly model: QuestionModel }): JSX.Element {
  const help = () => props.model.help();
  const question = () => props.model.question();
  const steps = () => question()?.steps ?? [];
  const offered = () => props.model.grade()?.verdict === "wrong" && help() !== "solution";
  return (
    <div class="help">
      <div aria-live="polite">
        <Show when={help() === "hint" || help() === "step"}>
          <p>
            <b>Hint.</b> {question()?.hint}
          </p>
        </Show>
        <Show when={help() === "step"}>
          <StepList title="The first step" steps={steps().slice(0, 1)} />
        </Show>
      </div>
      <Show when={props.model.isDone()}>
        <StepList title="Worked solution" steps={steps()} takesFocus={help() === "solution"} />
        <p class="idea">{question()?.idea}</p>
      </Show>
      <Show when={offered()}>
        <button type="button" class="quiet-button" onClick={() => props.model.more()}>
          {NEXT[help()]}
        </button>
      </Show>
    </div>
  );
}
