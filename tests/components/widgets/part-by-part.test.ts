import { createRoot, createSignal } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createPartByPart } from "../../../src/components/widgets/part-by-part.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "requestAnimationFrame"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** What is shown after each frame, for as many frames. */
async function frames(shown: () => string, count: number): Promise<readonly string[]> {
  const seen: string[] = [];
  for (let i = 0; i < count; i += 1) {
    await vi.advanceTimersByTimeAsync(20);
    seen.push(shown());
  }
  return seen;
}

test("the parts follow at a rest, a frame each; quick choices do not show what was between", async () => {
  const [path, setPath] = createSignal("moves");
  const [first, setFirst] = createSignal("daily");
  const [second, setSecond] = createSignal("none");
  const { parts, dispose } = createRoot((dispose) => ({
    parts: createPartByPart([path, first, second]),
    dispose,
  }));
  const shown = (): string => parts.map((part) => part()).join(" ");
  expect(shown()).toBe("moves daily none");

  setPath("gbm");
  expect(await frames(shown, 3)).toEqual(Array(3).fill("moves daily none"));
  setPath("sp500");
  setSecond("band");
  const seen = new Set(await frames(shown, 20));
  expect([...seen]).toEqual(["moves daily none", "sp500 daily none", "sp500 daily band"]);

  setFirst("margin");
  dispose();
  expect(await frames(shown, 20)).toEqual(Array(20).fill("sp500 daily band"));
});
