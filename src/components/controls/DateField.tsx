import { createEffect, createUniqueId } from "solid-js";
import type { JSX } from "solid-js";
import { dayNumber, dayOf } from "../../engine/index.ts";
import type { DateParameter } from "../../engine/index.ts";
import { formatDate } from "../../format/index.ts";
import { ChangedDot } from "./ChangedDot.tsx";

/** A day: a slider over the whole span, and the native date field for an exact one. */
export function DateField(props: {
  readonly parameter: DateParameter;
  readonly value: string;
  readonly changed: boolean;
  readonly onChange: (value: string) => void;
  readonly onReset: () => void;
}): JSX.Element {
  const id = createUniqueId();
  let range: HTMLInputElement | undefined;
  const first = (): number => dayNumber(props.parameter.min);
  const last = (): number => dayNumber(props.parameter.max);
  createEffect(() => {
    const share = (dayNumber(props.value) - first()) / (last() - first());
    range?.style.setProperty("--p", `${share * 100}%`);
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
        <input
          type="date"
          autocomplete="off"
          aria-label={`${props.parameter.label}, pick a day`}
          min={props.parameter.min}
          max={props.parameter.max}
          value={props.value}
          onChange={(event) => {
            if (event.currentTarget.validity.valid && event.currentTarget.value !== "") {
              props.onChange(event.currentTarget.value);
            }
            event.currentTarget.value = props.value;
          }}
        />
      </div>
      <input
        ref={(element) => (range = element)}
        id={id}
        type="range"
        autocomplete="off"
        min={first()}
        max={last()}
        step="1"
        value={dayNumber(props.value)}
        aria-valuetext={formatDate(props.value)}
        title={props.parameter.help}
        onInput={(event) => props.onChange(dayOf(event.currentTarget.valueAsNumber))}
      />
    </div>
  );
}
