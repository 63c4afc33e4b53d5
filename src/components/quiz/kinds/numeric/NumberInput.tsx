/** The field in which a number is typed. A text field: readers write commas, signs and units. */
import { Show } from "solid-js";
import type { JSX } from "solid-js";
import { MAX_TYPED } from "./read-number.ts";
import type { NumericUnit } from "./schema.ts";

const SUFFIX: Readonly<Record<NumericUnit, string>> = {
  amount: "",
  percent: "%",
  multiple: "x",
  count: "",
};

export interface NumberInputProps {
  readonly id: string;
  readonly unit: NumericUnit;
  readonly value: string;
  readonly onValue: (text: string) => void;
  readonly disabled: boolean;
  readonly invalid: boolean;
  readonly describedBy: string;
  /** For a field without a visible label of its own. */
  readonly label?: string | undefined;
}

export function NumberInput(props: NumberInputProps): JSX.Element {
  return (
    <span class="number-input">
      <input
        id={props.id}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        spellcheck={false}
        maxlength={MAX_TYPED}
        value={props.value}
        disabled={props.disabled}
        aria-label={props.label}
        aria-invalid={props.invalid}
        aria-describedby={props.describedBy}
        onInput={(event) => props.onValue(event.currentTarget.value)}
      />
      <Show when={SUFFIX[props.unit]}>
        {(suffix) => <span aria-hidden="true">{suffix()}</span>}
      </Show>
    </span>
  );
}
