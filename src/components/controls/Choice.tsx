import { createUniqueId, For } from "solid-js";
import type { JSX } from "solid-js";
import type { ChoiceParameter } from "../../engine/index.ts";
import { ChangedDot } from "./ChangedDot.tsx";

/** One of a few: native radios that look like a row of switches. */
export function Choice(props: {
  readonly parameter: ChoiceParameter;
  readonly value: string;
  readonly changed: boolean;
  readonly onChange: (value: string) => void;
  readonly onReset: () => void;
}): JSX.Element {
  const name = createUniqueId();
  return (
    <fieldset class="control choice">
      <legend class="control-head">
        <ChangedDot
          label={props.parameter.label}
          changed={props.changed}
          onReset={() => props.onReset()}
        />
        <span>{props.parameter.label}</span>
      </legend>
      <div class="choice-options">
        <For each={props.parameter.options}>
          {(option) => (
            <label>
              <input
                type="radio"
                name={name}
                autocomplete="off"
                value={option.value}
                checked={props.value === option.value}
                onChange={() => props.onChange(option.value)}
              />
              <span>{option.label}</span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
}
