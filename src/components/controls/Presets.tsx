import { Index, Show } from "solid-js";
import type { JSX } from "solid-js";
import { afterPress } from "../../pace/press.ts";

export interface PresetButton {
  readonly id: string;
  readonly label: string;
  readonly pressed: boolean;
}

/** Named starting points. */
export function Presets(props: {
  readonly label: string;
  /** Shows the label in front; otherwise it is only heard. */
  readonly labelled?: boolean | undefined;
  readonly presets: readonly PresetButton[];
  readonly onPick: (id: string) => void;
}): JSX.Element {
  return (
    <div class="presets needs-js" role="group" aria-label={props.label}>
      <Show when={props.labelled}>
        <span class="presets-label" aria-hidden="true">
          {props.label}
        </span>
      </Show>
      {/* By place: a button that is pressed stays the same element, and keeps the focus. */}
      <Index each={props.presets}>
        {(preset) => (
          <button
            type="button"
            aria-pressed={preset().pressed}
            onClick={() => {
              const { id } = preset();
              afterPress(() => props.onPick(id));
            }}
          >
            {preset().label}
          </button>
        )}
      </Index>
    </div>
  );
}
