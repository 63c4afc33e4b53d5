import { createRoot, createSignal } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createResting } from "../../src/pace/create-resting.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function open() {
  return createRoot((dispose) => {
    const [value, setValue] = createSignal(1);
    return { rested: createResting(value, 200), setValue, dispose };
  });
}

test("what keeps changing is followed when it rests, and not after its owner is gone", () => {
  const { rested, setValue, dispose } = open();
  expect(rested()).toBe(1);
  for (const next of [2, 3, 4]) {
    setValue(next);
    vi.advanceTimersByTime(150);
    expect(rested()).toBe(1);
  }
  vi.advanceTimersByTime(100);
  expect(rested()).toBe(4);
  setValue(5);
  dispose();
  vi.advanceTimersByTime(1000);
  expect(rested()).toBe(4);
});
