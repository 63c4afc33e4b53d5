import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { atRest } from "../../src/pace/at-rest.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("what keeps being told is handed on once, when it rests, and not after the end", () => {
  const heard = vi.fn();
  const rest = atRest<number>(200, heard);
  for (const value of [1, 2, 3]) {
    rest.tell(value);
    vi.advanceTimersByTime(150);
    expect(heard).not.toHaveBeenCalled();
  }
  vi.advanceTimersByTime(100);
  expect(heard).toHaveBeenCalledExactlyOnceWith(3);
  rest.tell(4);
  rest.stop();
  vi.advanceTimersByTime(1000);
  expect(heard).toHaveBeenCalledOnce();
});
