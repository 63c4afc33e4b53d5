/** Controls that come and go with a choice, without holding up the choice. */
import { createEffect, createSignal, onCleanup, untrack } from "solid-js";
import type { Accessor } from "solid-js";
import { afterPaint } from "../../pace/after-paint.ts";
import { atRest } from "../../pace/at-rest.ts";
import { ownTask } from "../../pace/own-task.ts";

const REST_MS = 150;

/**
 * The values of some keys as the page shows them: they follow when nothing was chosen for a moment, each in a frame of
 * its own. A starting point of the lab changes a path and four products at once; laid out in one task, their controls
 * took twice what a key may take, and in the midst of a row of keys they are in the way of the next. What a link
 * brings, before the cell is ready, nobody has pressed: it is shown at once.
 */
export function createPartByPart<Key extends string>(
  keys: readonly Key[],
  value: (key: Key) => string,
  ready: Accessor<boolean>,
): (key: Key) => string {
  const parts = new Map(keys.map((key) => [key, createSignal(untrack(() => value(key)))]));
  let latest = 0;
  const follow = async (turn: number): Promise<void> => {
    for (const [key, [shown, show]] of parts) {
      if (value(key) === shown()) continue;
      await afterPaint();
      await ownTask();
      if (turn !== latest) return;
      show(value(key));
    }
  };
  const rest = atRest<number>(REST_MS, (turn) => void follow(turn));
  createEffect((wasReady: boolean) => {
    const now = keys.map((key) => [key, value(key)] as const);
    latest += 1;
    if (wasReady) rest.tell(latest);
    else for (const [key, next] of now) parts.get(key)![1](next);
    return ready();
  }, false);
  onCleanup(() => {
    latest += 1;
    rest.stop();
  });
  return (key) => parts.get(key)![0]();
}
