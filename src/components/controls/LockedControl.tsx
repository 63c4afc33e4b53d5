import type { JSX } from "solid-js";

/** A parameter that stands still for now: its value, and the way to turn it. */
export function LockedControl(props: {
  readonly label: string;
  readonly value: string;
  readonly onUnlock: () => void;
}): JSX.Element {
  return (
    <div class="locked">
      <span>{props.label}</span> <b>{props.value}</b>
      <button type="button" onClick={() => props.onUnlock()}>
        Unlock <span class="visually-hidden">{props.label}</span>
      </button>
    </div>
  );
}
