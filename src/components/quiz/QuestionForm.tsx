/** One question: its text, the controls of its kind, how sure the reader is, and what comes of it. */
import { Show, untrack } from "solid-js";
import type { JSX } from "solid-js";
import { Dynamic } from "solid-js/web";
import { afterPress } from "../../pace/press.ts";
import type { Note, Response } from "./answer.ts";
import { ConfidenceChoice } from "./ConfidenceChoice.tsx";
import type { QuestionModel } from "./create-question.ts";
import { Feedback } from "./Feedback.tsx";
import { HelpSteps } from "./HelpSteps.tsx";
import { viewOf } from "./kinds/views.ts";
import { anchorOf } from "./links.ts";

export interface QuestionFormProps {
  readonly model: QuestionModel;
  /** "2 of 5". */
  readonly place: string;
  /** What is said of an answer instead of a verdict, where none is to be given: it is kept as it is. */
  readonly written?: JSX.Element;
}

/** The reasons that may be seen: of the chosen part after an answer, of all parts once it is over. */
function visibleNotes({ model, written }: QuestionFormProps): readonly (Note | undefined)[] {
  const question = written === undefined ? model.question() : undefined;
  if (!question || (!model.isGraded() && !model.isDone())) return [];
  const { prompt, key } = question;
  const notes = model.kind.notes(prompt, key, model.response());
  const touched = new Set(model.kind.touched(prompt, model.response()));
  return notes.map((note, index) => (model.isDone() || touched.has(index) ? note : undefined));
}

export function QuestionForm(props: QuestionFormProps): JSX.Element {
  // From the question's id, not a counter: the page is built with the same names.
  const name = untrack(() => anchorOf(props.model.posed().id));
  const complaintId = `${name}-complaint`;
  let legend: HTMLSpanElement | undefined;
  const model = () => props.model;
  const isWritten = () => props.written !== undefined && model().isGraded();
  const isOver = () => model().isDone() || isWritten();
  const tryAgain = async () => {
    await model().retry();
    legend?.focus();
  };
  return (
    <form
      class="question"
      // Before its script is there, a form with this method goes nowhere when it is submitted.
      method="dialog"
      id={name}
      onSubmit={(event) => {
        event.preventDefault();
        afterPress(() => void model().check());
      }}
    >
      <p class="question-place">
        {props.place} <span>numbers drawn from seed {model().posed().seed}</span>
      </p>
      <fieldset>
        <legend>
          <span ref={legend} tabindex="-1">
            {(model().posed().prompt as { readonly stem: string }).stem}
          </span>
        </legend>
        <Dynamic
          component={viewOf(model().posed().kind)}
          prompt={model().posed().prompt}
          response={model().response()}
          onResponse={(response: Response) => model().answer(response)}
          name={name}
          complaintId={complaintId}
          invalid={model().complaint() !== null}
          locked={isOver()}
          notes={visibleNotes(props)}
        />
      </fieldset>
      <ConfidenceChoice
        name={name}
        value={model().confidence()}
        onChoose={(confidence) => model().choose(confidence)}
        disabled={isOver()}
        complaintId={complaintId}
      />
      <p id={complaintId} class="complaint" role="alert">
        {model().complaint()}
      </p>
      <button class="primary-button" aria-disabled={model().isDone() || model().isGraded()}>
        {props.written === undefined ? "Check" : "Write it down"}
      </button>
      <Show
        when={props.written === undefined}
        fallback={<p role="status">{isWritten() ? props.written : undefined}</p>}
      >
        <Feedback model={model()} notes={visibleNotes(props)} />
        <HelpSteps model={model()} />
        <Show when={model().isDone()}>
          <button
            type="button"
            class="primary-button"
            onClick={() => afterPress(() => void tryAgain())}
          >
            Try with new numbers
          </button>
        </Show>
      </Show>
    </form>
  );
}
