import { createSignal, onMount } from "solid-js";
import type { Accessor } from "solid-js";

/** Whether this has come to life: what is pressed before would be lost, so that it is better off until then. */
export function createAwake(): Accessor<boolean> {
  const [awake, setAwake] = createSignal(false);
  onMount(() => setAwake(true));
  return awake;
}
