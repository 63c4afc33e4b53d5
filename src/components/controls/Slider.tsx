import { createEffect, createUniqueId, onMount, Show } from "solid-js";
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
  /** Shown but not turnable until the reader unlocks it. */
  readonly locked?: boolean | undefined;
  readonly onUnlock?: (() => void) | undefined;
}

/** A native slider with a linked number field. */
export function Slider(props: SliderProps): JSX.Element {
  const id = createUniqueId();
  let range: HTMLInputElement | undefined;

  onMount(() => {
    // A reader may have moved the slider before this island woke up.
    if (range !== undefined && Number(range.value) !== props.value && props.locked !== true) {
      props.onChange(Number(range.value));
    }
  });
  createEffect(() => {
    const { min, max } = props.parameter;
    range?.style.setProperty("--p", `${((props.value - min) / (max - min)) * 100}%`);
  });

  return (
    <div class="control" classList={{ locked: props.locked === true }}>
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
          disabled={props.locked}
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
        disabled={props.locked}
        aria-valuetext={spokenParameter(props.parameter, props.value)}
        title={`${props.parameter.help} Default ${formatParameter(props.parameter, props.parameter.default)}.`}
        onInput={(event) => props.onChange(event.currentTarget.valueAsNumber)}
      />
      <Show when={props.locked === true && props.onUnlock !== undefined}>
        <button type="button" class="unlock" onClick={() => props.onUnlock?.()}>
          Unlock <span class="visually-hidden">{props.parameter.label}</span>
        </button>
      </Show>
    </div>
  );
}
