import { createEffect, createSignal, onCleanup } from "solid-js";
import type { Accessor } from "solid-js";

/** Most results are there a frame or two after the turn. */
const UNSEEN_MS = 200;

/**
 * Whether a wait has become long enough to be shown: dimming what waits a frame would flicker at each turn.
 * By a timer and not by a delayed animation, which makes the browser rebuild its layers twice a turn.
 */
export function createLate(waiting: Accessor<boolean>): Accessor<boolean> {
  const [late, setLate] = createSignal(false);
  createEffect(() => {
    if (!waiting()) return;
    const timer = setTimeout(() => setLate(true), UNSEEN_MS);
    onCleanup(() => {
      clearTimeout(timer);
      setLate(false);
    });
  });
  return late;
}
