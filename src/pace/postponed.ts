import { afterPaint } from "./after-paint.ts";

export interface Postponed {
  /** Done after the paint, in the place of what has waited until now. */
  readonly later: (run: () => void) => void;
  /** What waits is done now: before whatever must come after it. */
  readonly now: () => void;
}

/** One thing that follows when the browser has painted what was pressed, or before the next thing if that comes first. */
export function postponed(): Postponed {
  let waiting: (() => void) | undefined;
  const now = (): void => {
    const run = waiting;
    waiting = undefined;
    run?.();
  };
  return {
    later: (run) => {
      waiting = run;
      void afterPaint().then(now);
    },
    now,
  };
}
