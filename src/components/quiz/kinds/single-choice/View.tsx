import { For } from "solid-js";
import type { JSX } from "solid-js";
import { PartNote } from "../PartNote.tsx";
import type { ViewProps } from "../view-props.ts";
import type { SingleChoicePrompt } from "./schema.ts";

/** Native radio buttons, one a line. */
export function SingleChoiceView(props: ViewProps<SingleChoicePrompt>): JSX.Element {
  return (
    <div class="quiz-options">
      <For each={props.prompt.options}>
        {(option, index) => {
          const chosen = () => props.response[0] === String(index());
          return (
            <label
              class="quiz-option"
              data-role={option.product}
              data-right={props.notes[index()]?.right ? "" : undefined}
            >
              <input
                type="radio"
                name={props.name}
                value={index()}
                checked={chosen()}
                disabled={props.locked}
                aria-describedby={props.complaintId}
                onChange={() => props.onResponse([String(index())])}
              />
              <span>
                <span class="option-text">{option.text}</span>
                <PartNote note={props.notes[index()]} />
              </span>
            </label>
          );
        }}
      </For>
    </div>
  );
}
