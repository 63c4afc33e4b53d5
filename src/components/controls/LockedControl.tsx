import type { JSX } from "solid-js";
import { afterPaint } from "../../pace/after-paint.ts";
import { afterPress } from "../../pace/press.ts";

/** A parameter that stands still for now: its value, and the way to turn it. */
export function LockedControl(props: {
  readonly label: string;
  readonly value: string;
  readonly onUnlock: () => void;
}): JSX.Element {
  return (
    <div class="locked">
      <span>{props.label}</span> <b>{props.value}</b>
      <button
        type="button"
        onClick={(event) => {
          const strip = event.currentTarget.closest(".cell-controls");
          const before = new Set(strip?.querySelectorAll(".control"));
          // Taken away with the focus on it, it would have the page laid out twice.
          event.currentTarget.blur();
          /** The lock is gone; the focus goes to what it has given way to. */
          const focus = (): void =>
            [...(strip?.querySelectorAll(".control") ?? [])]
              .find((control) => !before.has(control))
              ?.querySelector<HTMLElement>("input:checked, input[type=range], select")
              ?.focus();
          afterPress(() => {
            props.onUnlock();
            // Laid out by then: the focus would have it done in the same task.
            void afterPaint().then(focus);
          });
        }}
      >
        Unlock <span class="visually-hidden">{props.label}</span>
      </button>
    </div>
  );
}
