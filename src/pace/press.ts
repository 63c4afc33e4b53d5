/** What a press sets going: the press is painted first. */
import { afterPaint } from "./after-paint.ts";

/** Whatever the reader may do next; it is heard here before anything on the page hears it. */
const NEXT = ["keydown", "pointerdown", "click", "input", "change"] as const;

let waiting: (() => void) | undefined;
let listens = false;

function follow(): void {
  const run = waiting;
  waiting = undefined;
  run?.();
}

/**
 * Follows when the browser has painted what was pressed, or before whatever the reader does next if that comes first:
 * what is pressed, turned or undone then comes after this. A press that changes many values, or a list that has the
 * page laid out as soon as its choice is told, would otherwise be paid for before it is seen.
 */
export function afterPress(run: () => void): void {
  follow();
  waiting = run;
  if (!listens) for (const type of NEXT) addEventListener(type, follow, { capture: true });
  listens = true;
  void afterPaint().then(follow);
}
