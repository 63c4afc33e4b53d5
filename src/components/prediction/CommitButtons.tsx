import type { JSX } from "solid-js";
import { SubmitButton } from "../controls/SubmitButton.tsx";

/** The end of every prediction's form: what is still missing, commit, or read on without. */
export function CommitButtons(props: {
  readonly complaint: string;
  readonly onSkip: () => void;
}): JSX.Element {
  return (
    <>
      <p role="alert" class="hint">
        {props.complaint}
      </p>
      <div class="commit">
        <SubmitButton>Show what happens</SubmitButton>
        <button type="button" class="button" onClick={() => props.onSkip()}>
          Read on without guessing
        </button>
      </div>
      <p class="hint">
        Nobody keeps score. A guess you have made is easier to correct than one you have not.
      </p>
    </>
  );
}
