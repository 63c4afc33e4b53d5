import { Show } from "solid-js";
import type { JSX } from "solid-js";

/** A dot that says "changed from its default" and takes the change back. */
export function ChangedDot(props: {
  readonly label: string;
  readonly changed: boolean;
  readonly onReset: () => void;
}): JSX.Element {
  return (
    <Show when={props.changed}>
      <button
        type="button"
        class="changed-dot"
        aria-label={`Reset ${props.label}`}
        title="Back to its default"
        onClick={(event) => {
          const control = event.currentTarget.closest(".control");
          props.onReset();
          // The dot is gone; the focus stays with what it has reset.
          control?.querySelector<HTMLElement>("input:checked, input[type=range], select")?.focus();
        }}
      />
    </Show>
  );
}
