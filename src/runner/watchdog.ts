/** Sees that a worker makes progress: a worker cannot be asked whether it hangs, only found silent. */

/** Longest silence of a worker that is at work. */
export const PATIENCE_MS = 5_000;
/** Longest silence of one whose program may still be on its way over a slow line. */
export const PATIENCE_AT_START_MS = 30_000;

/** What a reader is told when two workers in a row have been ended for their silence. */
export const HANGS =
  "The calculation gave no answer, was ended, and gave none the second time. Change a value to start again.";

export interface Watchdog {
  /** Work has begun, or a sign of life has come: the silence is counted from now. */
  readonly hear: (isLoaded: boolean) => void;
  /** Nothing is under way: silence is what is expected. */
  readonly rest: () => void;
}

/** Calls `onSilence` once when nothing was heard for too long. */
export function makeWatchdog(onSilence: () => void): Watchdog {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    rest,
    hear: (isLoaded) => {
      rest();
      timer = setTimeout(onSilence, isLoaded ? PATIENCE_MS : PATIENCE_AT_START_MS);
    },
  };
}
