import { createEffect, createSignal, createUniqueId, on, onCleanup, untrack } from "solid-js";
import type { JSX } from "solid-js";
import { dayNumber, dayOf } from "../../engine/index.ts";
import type { DateParameter } from "../../engine/index.ts";
import { formatDate } from "../../format/index.ts";
import { afterPaint } from "../../pace/after-paint.ts";
import { atRest } from "../../pace/at-rest.ts";
import { ChangedDot } from "./ChangedDot.tsx";

/** The ends of the browser’s own field follow when nothing was turned for so long. */
const REST_MS = 200;

/** A day: a slider over the whole span, and the native date field for an exact one. */
export function DateField(props: {
  readonly parameter: DateParameter;
  readonly value: string;
  readonly changed: boolean;
  readonly onChange: (value: string) => void;
  readonly onReset: () => void;
}): JSX.Element {
  const id = createUniqueId();
  /**
   * The browser builds its own field anew for another day or other ends. So it says the day when the slider has been
   * seen to move, and its ends, which only who picks a day there meets, follow when the reader rests.
   */
  const [day, setDay] = createSignal(untrack(() => props.value));
  createEffect(
    on(
      () => props.value,
      (value) => void afterPaint().then(() => setDay(value)),
      { defer: true },
    ),
  );
  const [ends, setEnds] = createSignal(untrack(() => props.parameter));
  const later = atRest(REST_MS, setEnds);
  onCleanup(later.stop);
  createEffect(on(() => props.parameter, later.tell, { defer: true }));
  const first = (): number => dayNumber(props.parameter.min);
  const last = (): number => dayNumber(props.parameter.max);

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
          min={ends().min}
          max={ends().max}
          value={day()}
          onChange={(event) => {
            if (event.currentTarget.validity.valid && event.currentTarget.value !== "") {
              props.onChange(event.currentTarget.value);
            }
            event.currentTarget.value = props.value;
          }}
        />
      </div>
      <input
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
