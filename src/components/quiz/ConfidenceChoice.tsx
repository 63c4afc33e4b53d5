/** How sure the reader is, asked before the answer is checked. */
import { For } from "solid-js";
import type { JSX } from "solid-js";
import type { Confidence } from "../../state/progress/index.ts";

const LABELS: Readonly<Record<Confidence, string>> = {
  guess: "A guess",
  think: "I think so",
  sure: "I am sure",
};
const CONFIDENCES: readonly Confidence[] = ["guess", "think", "sure"];

export interface ConfidenceChoiceProps {
  readonly name: string;
  readonly value: Confidence | null;
  readonly onChoose: (confidence: Confidence) => void;
  readonly disabled: boolean;
  readonly complaintId: string;
}

export function ConfidenceChoice(props: ConfidenceChoiceProps): JSX.Element {
  return (
    <fieldset class="confidence">
      <legend>How sure are you?</legend>
      <For each={CONFIDENCES}>
        {(confidence) => (
          <label>
            <input
              type="radio"
              name={`${props.name}-confidence`}
              value={confidence}
              checked={props.value === confidence}
              disabled={props.disabled}
              aria-describedby={props.complaintId}
              onChange={() => props.onChoose(confidence)}
            />
            <span>{LABELS[confidence]}</span>
          </label>
        )}
      </For>
    </fieldset>
  );
}
