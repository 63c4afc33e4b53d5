import { createUniqueId, onMount } from "solid-js";
import type { JSX } from "solid-js";
import { formatParameter, spokenParameter } from "../../format/index.ts";
import type { NumberParameter } from "../../engine/index.ts";
import { ChangedDot } from "./ChangedDot.tsx";
import { NumberField } from "./NumberField.tsx";

export interface SliderProps {
  readonly parameter: NumberParameter;
  readonly value: number;
  readonly changed: boolean;
  readonly onChange: (value: number) => void;
  readonly onReset: () => void;
}

/** A native slider with a linked number field. */
export function Slider(props: SliderProps): JSX.Element {
  const id = createUniqueId();
  let range: HTMLInputElement | undefined;

  onMount(() => {
    // A reader may have moved the slider before this island woke up: it then differs from the HTML it was
    // built with. (It may differ from the model as well, when a link has set that: not the reader's doing.)
    if (range !== undefined && range.value !== range.defaultValue && range.defaultValue !== "") {
      props.onChange(range.valueAsNumber);
    }
  });

  return (
    <div class="control">
      <div class="control-head">
        <ChangedDot
          label={props.parameter.label}
          changed={props.changed}
          onReset={() => props.onReset()}
        />
        <label for={id}>{props.parameter.label}</label>
        <NumberField
          parameter={props.parameter}
          value={props.value}
          label={props.parameter.label}
          onChange={(value) => props.onChange(value)}
        />
      </div>
      <input
        ref={(element) => (range = element)}
        id={id}
        type="range"
        autocomplete="off"
        min={props.parameter.min}
        max={props.parameter.max}
        step={props.parameter.step}
        value={props.value}
        aria-valuetext={spokenParameter(props.parameter, props.value)}
        title={`${props.parameter.help} Default ${formatParameter(props.parameter, props.parameter.default)}.`}
        onInput={(event) => props.onChange(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}
