import { createUniqueId, For } from "solid-js";
import type { JSX } from "solid-js";
import type { ChoiceParameter } from "../../engine/index.ts";
import { afterPress } from "../../pace/press.ts";
import { ChangedDot } from "./ChangedDot.tsx";

/** One of many: the native list. */
export function Select(props: {
  readonly parameter: ChoiceParameter;
  readonly value: string;
  readonly changed: boolean;
  readonly onChange: (value: string) => void;
  readonly onReset: () => void;
}): JSX.Element {
  const id = createUniqueId();
  return (
    <div class="control">
      <div class="control-head">
        <ChangedDot
          label={props.parameter.label}
          changed={props.changed}
          onReset={() => props.onReset()}
        />
        <label for={id}>{props.parameter.label}</label>
      </div>
      <select
        id={id}
        class="select"
        autocomplete="off"
        title={props.parameter.help}
        onChange={(event) => {
          const list = event.currentTarget;
          // Whatever stands there by then: two choices within a frame are one.
          afterPress(() => props.onChange(list.value));
        }}
      >
        <For each={props.parameter.options}>
          {(option) => (
            <option value={option.value} selected={props.value === option.value}>
              {option.label}
            </option>
          )}
        </For>
      </select>
    </div>
  );
}
