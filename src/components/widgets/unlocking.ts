import { createSignal } from "solid-js";

/** Which locked controls the reader has unlocked. A control that a link has changed is open from the start. */
export function createUnlocking(changed: () => ReadonlySet<string>): {
  readonly isLocked: (key: string) => boolean;
  readonly unlock: (key: string) => void;
} {
  const [unlocked, setUnlocked] = createSignal<ReadonlySet<string>>(new Set());
  return {
    isLocked: (key) => !unlocked().has(key) && !changed().has(key),
    unlock: (key) => setUnlocked((keys) => new Set([...keys, key])),
  };
}
