// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { timeToShow } from "../../src/pace/time-to-show.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("what the next frame waits for anyhow is no time to show", async () => {
  const time = timeToShow();
  await vi.advanceTimersByTimeAsync(100);
  expect(await time).toBe(0);
});

test("a page that works until its frame needs what it works", async () => {
  const frame = vi.spyOn(globalThis, "requestAnimationFrame").mockImplementation((run) => {
    setTimeout(run, 80);
    return 0;
  });
  const time = timeToShow();
  await vi.advanceTimersByTimeAsync(200);
  expect(frame).toHaveBeenCalledOnce();
  const ms = await time;
  expect(ms).toBeGreaterThan(50);
  expect(ms).toBeLessThanOrEqual(80);
});
