import { ownTask } from "./own-task.ts";

/** Behind another window or tab a page is painted once a second or never: what waits goes on by the clock. */
const LONGEST_FRAME_MS = 250;

let next: Promise<void> | undefined;

/**
 * When the browser has painted what is on its way now: a control answers first, then what follows from it.
 * All who ask within a frame share one wait.
 */
export function afterPaint(): Promise<void> {
  next ??= nextFrame()
    .then(ownTask)
    .then(() => {
      next = undefined;
    });
  return next;
}

/** When the next frame begins: what is put into the page then is painted with it. */
function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, LONGEST_FRAME_MS);
  });
}
