import { batch, createRoot, createSignal } from "solid-js";
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

function open() {
  const [ready, setReady] = createSignal(false);
  const [values, setValues] = createSignal({ path: "moves", p1: "daily", p2: "none" });
  const keys = ["path", "p1", "p2"] as const;
  return createRoot((dispose) => {
    const part = createPartByPart(keys, (key) => values()[key], ready);
    const shown = (): string => keys.map(part).join(" ");
    const choose = (patch: Partial<ReturnType<typeof values>>): unknown =>
      setValues((before) => ({ ...before, ...patch }));
    return { setReady, choose, shown, dispose };
  });
}

test("the parts follow at a rest, a frame each; quick choices do not show what was between", async () => {
  const { setReady, choose, shown, dispose } = open();
  setReady(true);
  choose({ path: "gbm" });
  expect(await frames(shown, 3)).toEqual(Array(3).fill("moves daily none"));
  choose({ path: "sp500", p2: "band" });
  const seen = new Set(await frames(shown, 20));
  expect([...seen]).toEqual(["moves daily none", "sp500 daily none", "sp500 daily band"]);

  // A choice in between: what has not followed yet waits for the next rest.
  choose({ path: "gbm", p1: "margin" });
  await vi.waitFor(() => expect(shown()).toBe("gbm daily band"));
  choose({ p2: "none" });
  expect(await frames(shown, 5)).toEqual(Array(5).fill("gbm daily band"));
  expect((await frames(shown, 20)).at(-1)).toBe("gbm margin none");

  choose({ p1: "daily" });
  dispose();
  expect(await frames(shown, 20)).toEqual(Array(20).fill("gbm margin none"));
});

test("what a link brings is shown at once, whichever comes first", () => {
  const first = open();
  first.choose({ path: "gbm", p1: "margin" });
  first.setReady(true);
  expect(first.shown()).toBe("gbm margin none");
  first.dispose();

  const together = open();
  batch(() => {
    together.setReady(true);
    together.choose({ path: "gbm" });
  });
  expect(together.shown()).toBe("gbm daily none");
  together.dispose();
});
