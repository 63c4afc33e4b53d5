import { createUniqueId, Index } from "solid-js";
import type { JSX } from "solid-js";
import { formatParameter, spokenParameter } from "../../format/index.ts";
import type { ListParameter } from "../../engine/index.ts";
import { ChangedDot } from "./ChangedDot.tsx";

/** A path painted day by day: one native slider a day, standing up, so that fingers and arrow keys both paint. */
export function PathPainter(props: {
  readonly parameter: ListParameter;
  readonly value: readonly number[];
  readonly changed: boolean;
  readonly onChange: (value: readonly number[]) => void;
  readonly onReset: () => void;
}): JSX.Element {
  const id = createUniqueId();
  const one = () => ({ kind: "number" as const, unit: props.parameter.unit, step: 1 });
  return (
    <div class="control painter" role="group" aria-labelledby={id}>
      <div class="control-head">
        <ChangedDot
          label={props.parameter.label}
          changed={props.changed}
          onReset={() => props.onReset()}
        />
        <span id={id}>{props.parameter.label}</span>
        <span class="painter-length">
          <button
            type="button"
            class="button"
            disabled={props.value.length <= 1}
            onClick={() => props.onChange(props.value.slice(0, -1))}
          >
            Remove a day
          </button>{" "}
          <button
            type="button"
            class="button"
            disabled={props.value.length >= props.parameter.maxLength}
            onClick={() => props.onChange([...props.value, 0])}
          >
            Add a day
          </button>
        </span>
      </div>
      <div class="painter-days">
        <Index each={props.value}>
          {(move, day) => (
            <label>
              <input
                type="range"
                class="upright"
                autocomplete="off"
                min={props.parameter.min}
                max={props.parameter.max}
                step="1"
                value={move()}
                aria-label={`Move of day ${day + 1}`}
                aria-valuetext={spokenParameter(one(), move())}
                onInput={(event) => {
                  const painted = event.currentTarget.valueAsNumber;
                  props.onChange(props.value.map((old, at) => (at === day ? painted : old)));
                }}
              />
              <span aria-hidden="true">{formatParameter(one(), move(), { sign: true })}</span>
            </label>
          )}
        </Index>
      </div>
    </div>
  );
}
