import { createRoot, createSignal } from "solid-js";
import { expect, test } from "vitest";
import { createUnlocking } from "../../../src/components/widgets/unlocking.ts";

function open() {
  return createRoot((dispose) => {
    const [changed, setChanged] = createSignal<ReadonlySet<string>>(new Set(["fee"]));
    return { ...createUnlocking(changed), setChanged, dispose };
  });
}

test("what a link has changed is open from the start, the rest until it is unlocked", () => {
  const { isLocked, unlock, dispose } = open();
  expect(["fee", "rule"].map(isLocked)).toEqual([false, true]);
  unlock("rule");
  expect(["fee", "rule"].map(isLocked)).toEqual([false, false]);
  dispose();
});

test("what a number in the text has opened stays open when it is turned back", () => {
  const { isLocked, setChanged, dispose } = open();
  setChanged(new Set(["width"]));
  setChanged(new Set<string>());
  expect(["fee", "width", "rule"].map(isLocked)).toEqual([false, false, true]);
  dispose();
});
