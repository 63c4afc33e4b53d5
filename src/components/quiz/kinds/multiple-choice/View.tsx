import { For } from "solid-js";
import type { JSX } from "solid-js";
import { PartNote } from "../PartNote.tsx";
import type { ViewProps } from "../view-props.ts";
import type { MultipleChoicePrompt } from "./schema.ts";

/** Native check boxes, one a line. */
export function MultipleChoiceView(props: ViewProps<MultipleChoicePrompt>): JSX.Element {
  const toggled = (index: number, on: boolean) => {
    const others = props.response.map(Number).filter((chosen) => chosen !== index);
    const all = on ? [...others, index] : others;
    return all.sort((a, b) => a - b).map(String);
  };
  return (
    <div class="quiz-options">
      <p class="part-hint">Choose every option that applies.</p>
      <For each={props.prompt.options}>
        {(option, index) => (
          <label
            class="quiz-option"
            data-role={option.product}
            data-right={props.notes[index()]?.right ? "" : undefined}
          >
            <input
              type="checkbox"
              name={props.name}
              value={index()}
              checked={props.response.includes(String(index()))}
              disabled={props.locked}
              aria-describedby={props.complaintId}
              onChange={(event) => props.onResponse(toggled(index(), event.currentTarget.checked))}
            />
            <span>
              <span class="option-text">{option.text}</span>
              <PartNote note={props.notes[index()]} />
            </span>
          </label>
        )}
      </For>
    </div>
  );
}
