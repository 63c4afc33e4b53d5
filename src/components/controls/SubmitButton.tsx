import type { JSX } from "solid-js";
import { createAwake } from "./create-awake.ts";

/**
 * The button that sends a form of ours. It is off until the form is awake: before that, it or the Enter key
 * would send the form to the server, and what the reader has typed would be lost.
 */
export function SubmitButton(props: { readonly children: JSX.Element }): JSX.Element {
  const awake = createAwake();
  return (
    <button type="submit" class="primary" disabled={!awake()}>
      {props.children}
    </button>
  );
}
