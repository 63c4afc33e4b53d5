import { createEffect, createSignal, on, onCleanup, untrack } from "solid-js";
import type { Accessor } from "solid-js";

/** What something was when it last stood still for so long; at first, what it is. */
export function createResting<T>(source: Accessor<T>, ms: number): Accessor<T> {
  const [rested, setRested] = createSignal(untrack(source));
  createEffect(
    on(
      source,
      (now) => {
        const timer = setTimeout(() => setRested(() => now), ms);
        onCleanup(() => clearTimeout(timer));
      },
      { defer: true },
    ),
  );
  return rested;
}
