import type { JSX } from "solid-js";
import { createAwake } from "../controls/create-awake.ts";
import { SubmitButton } from "../controls/SubmitButton.tsx";

/** The end of every prediction's form: what is still missing, commit, or read on without. */
export function CommitButtons(props: {
  readonly complaint: string;
  readonly onSkip: () => void;
}): JSX.Element {
  const awake = createAwake();
  return (
    <>
      <p role="alert" class="hint">
        {props.complaint}
      </p>
      <div class="commit">
        <SubmitButton>Show what happens</SubmitButton>
        <button type="button" class="button" disabled={!awake()} onClick={() => props.onSkip()}>
          Read on without guessing
        </button>
      </div>
    </>
  );
}
