/**
 * What an answer is told: the verdict first, then as much more as the mistake deserves.
 *
 * A recognised mistake gets its own ledger beside the right one. Whoever was sure of it gets everything at
 * once; whoever guessed can unfold it.
 */
import { Show } from "solid-js";
import type { JSX } from "solid-js";
import type { Mistake } from "./answer.ts";
import type { QuestionModel } from "./create-question.ts";
import { simulationHref } from "./links.ts";
import { StepList } from "./StepList.tsx";

function Ledgers(props: { readonly mistake: Mistake; readonly model: QuestionModel }): JSX.Element {
  return (
    <details class="ledgers" open={props.model.confidence() !== "guess"}>
      <summary>Both, line by line</summary>
      <div class="ledger-pair">
        <StepList title="What your number supposes" steps={props.mistake.steps} />
        <StepList title="What happens" steps={props.model.question()?.steps ?? []} />
      </div>
      <Show when={props.model.confidence() === "sure"}>
        <p>
          Many people who are sure hold this belief: “{props.mistake.belief}”{" "}
          {props.model.question()?.idea}
        </p>
      </Show>
    </details>
  );
}

/** The verdict is spoken; what follows it is there to be read. */
export function Feedback(props: { readonly model: QuestionModel }): JSX.Element {
  const grade = () => (props.model.isGraded() ? props.model.grade() : undefined);
  const isRight = () => grade()?.verdict === "right";
  const link = () => props.model.question()?.link;
  return (
    <div class="feedback">
      <p role="status" class="verdict" data-right={isRight() ? "" : undefined}>
        <Show when={grade()}>
          {(given) => (
            <>
              <span aria-hidden="true">{isRight() ? "✓" : "✕"}</span>{" "}
              <b>{isRight() ? "Right." : "Not quite."}</b> {given().reason}
            </>
          )}
        </Show>
      </p>
      <Show when={grade()?.mistake}>
        {(mistake) => <Ledgers mistake={mistake()} model={props.model} />}
      </Show>
      <Show when={grade() && link()}>
        {(target) => (
          <p>
            <a href={simulationHref(target())}>Open the simulation with these numbers</a>
          </p>
        )}
      </Show>
    </div>
  );
}
