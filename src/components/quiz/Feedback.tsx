/**
 * What an answer is told: the verdict first, then as much more as the mistake deserves.
 *
 * A recognised mistake that gives a number gets its own ledger beside the right one. Whoever was sure of it
 * gets everything at once; whoever guessed can unfold it.
 */
import { Show } from "solid-js";
import type { JSX } from "solid-js";
import type { Mistake, Note } from "./answer.ts";
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
    </details>
  );
}

/** For a wrong number the belief that leads to it; any other answer has been told its belief by then. */
function Belief(props: { readonly mistake: Mistake; readonly model: QuestionModel }): JSX.Element {
  return (
    <p>
      <Show when={props.mistake.steps.length > 0}>
        The number fits this belief: “{props.mistake.belief}”{" "}
      </Show>
      {props.model.question()?.idea}
    </p>
  );
}

/** The verdict is spoken; what follows it is there to be read. */
export function Feedback(props: {
  readonly model: QuestionModel;
  /** What stands under the parts of the question: it is not printed twice, only spoken. */
  readonly notes: readonly (Note | undefined)[];
}): JSX.Element {
  const grade = () => (props.model.isGraded() ? props.model.grade() : undefined);
  const isRight = () => grade()?.verdict === "right";
  const isPrinted = () => props.notes.some((note) => note?.text === grade()?.reason);
  const link = () => props.model.question()?.link;
  return (
    <div class="feedback">
      <p role="status" class="verdict" data-right={isRight() ? "" : undefined}>
        <Show when={grade()}>
          {(given) => (
            <>
              <span aria-hidden="true">{isRight() ? "✓" : "✕"}</span>{" "}
              <b>{isRight() ? "Right." : "Not quite."}</b>{" "}
              <span class={isPrinted() ? "visually-hidden" : undefined}>{given().reason}</span>
            </>
          )}
        </Show>
      </p>
      <Show when={grade()?.mistake}>
        {(mistake) => (
          <>
            <Show when={mistake().steps.length > 0}>
              <Ledgers mistake={mistake()} model={props.model} />
            </Show>
            <Show when={props.model.confidence() === "sure"}>
              <Belief mistake={mistake()} model={props.model} />
            </Show>
          </>
        )}
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
