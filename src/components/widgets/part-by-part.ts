/** Controls that come and go with a choice, without holding up the choice. */
import { createEffect, createSignal, on, onCleanup, untrack } from "solid-js";
import type { Accessor } from "solid-js";
import { afterPaint } from "../../pace/after-paint.ts";
import { atRest } from "../../pace/at-rest.ts";
import { ownTask } from "../../pace/own-task.ts";

const REST_MS = 150;

/**
 * The same values, as the page shows them: they follow when nothing was chosen for a moment, each in a frame of its
 * own. A starting point of the lab changes a path and four products at once; laid out in one task, their controls
 * took twice what a key may take, and in the midst of a row of keys they are in the way of the next.
 */
export function createPartByPart(values: readonly Accessor<string>[]): readonly Accessor<string>[] {
  const parts = values.map((value) => {
    const [shown, show] = createSignal(untrack(value));
    return { value, shown, show };
  });
  let latest = 0;
  const follow = async (turn: number): Promise<void> => {
    for (const { value, shown, show } of parts) {
      if (value() === shown()) continue;
      await afterPaint();
      await ownTask();
      if (turn !== latest) return;
      show(value());
    }
  };
  const rest = atRest<number>(REST_MS, (turn) => void follow(turn));
  createEffect(on([...values], () => rest.tell((latest += 1)), { defer: true }));
  onCleanup(() => {
    latest += 1;
    rest.stop();
  });
  return parts.map(({ shown }) => shown);
}
