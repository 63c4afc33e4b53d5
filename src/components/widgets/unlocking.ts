import { createMemo, createSignal } from "solid-js";

/**
 * Which locked controls are open: those the reader has unlocked, and those that a link or a number in the text has
 * changed. What is open stays so: a control does not go away under the number that is being turned.
 */
export function createUnlocking(changed: () => ReadonlySet<string>): {
  readonly isLocked: (key: string) => boolean;
  readonly unlock: (key: string) => void;
} {
  const [unlocked, setUnlocked] = createSignal<ReadonlySet<string>>(new Set());
  const open = createMemo<ReadonlySet<string>>((before) => {
    const now = new Set([...before, ...unlocked(), ...changed()]);
    return now.size === before.size ? before : now;
  }, new Set());
  return {
    isLocked: (key) => !open().has(key),
    unlock: (key) => setUnlocked((keys) => new Set([...keys, key])),
  };
}
