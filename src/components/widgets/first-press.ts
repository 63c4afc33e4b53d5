import { onCleanup } from "solid-js";

/** A reader who presses anything is about to turn something. */
const PRESSES = ["pointerdown", "keydown"] as const;

/** Calls back once, at the reader's first press anywhere on the page. */
export function onFirstPress(callback: () => void): void {
  const stop = (): void => PRESSES.forEach((name) => removeEventListener(name, pressed));
  const pressed = (): void => {
    stop();
    callback();
  };
  PRESSES.forEach((name) => addEventListener(name, pressed, { passive: true }));
  onCleanup(stop);
}
