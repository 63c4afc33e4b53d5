// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { rested } from "../../src/pace/rested.ts";
import { noteTurn } from "../../src/pace/turns.ts";

const RUN_MS = 40;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A run of 40 ms whose reader turns something each time they ask. */
function open() {
  const begun: number[] = [];
  const run = rested(async (value: { readonly n: number }) => {
    begun.push(value.n);
    await new Promise((resolve) => setTimeout(resolve, RUN_MS));
    return value.n;
  });
  const turnTo = (n: number): Promise<number | undefined> => {
    noteTurn();
    return run({ n });
  };
  const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
  return { begun, turnTo, pass };
}

describe("a run that rests", () => {
  test("follows single turns at once", async () => {
    const { begun, turnTo, pass } = open();
    await pass(1000);
    for (const n of [1, 2, 3]) {
      const found = turnTo(n);
      await Promise.resolve();
      expect(begun).toContain(n);
      await pass(500);
      expect(await found).toBe(n);
    }
  });

  test("waits while turns follow each other faster than it can, and runs once for the last", async () => {
    const { begun, turnTo, pass } = open();
    await pass(1000);
    void turnTo(0);
    await pass(1000);
    const found = [];
    for (let n = 1; n <= 10; n += 1) {
      found.push(turnTo(n));
      await pass(100);
    }
    // The first of them came after a rest.
    expect(begun).toEqual([0, 1]);
    await pass(1000);
    expect(begun).toEqual([0, 1, 10]);
    const rest = await Promise.all(found.slice(1));
    expect(rest).toEqual([...Array.from({ length: 8 }, () => undefined), 10]);
  });

  test("waits for turns of which it is not asked, too", async () => {
    const { begun, turnTo, pass } = open();
    await pass(1000);
    void turnTo(0);
    await pass(1000);
    noteTurn();
    await pass(100);
    const found = turnTo(1);
    for (let turns = 0; turns < 5; turns += 1) {
      await pass(100);
      noteTurn();
    }
    expect(begun).toEqual([0]);
    await pass(1000);
    expect(await found).toBe(1);
  });

  test("that is shown slowly waits as one that is found slowly", async () => {
    vi.spyOn(globalThis, "requestAnimationFrame").mockImplementation((frame) => {
      setTimeout(frame, 80);
      return 0;
    });
    const begun: number[] = [];
    const run = rested((value: { readonly n: number }) => {
      begun.push(value.n);
      return Promise.resolve(value.n);
    });
    for (let n = 0; n < 5; n += 1) {
      noteTurn();
      void run({ n });
      await vi.advanceTimersByTimeAsync(120);
    }
    expect(begun).toEqual([0]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(begun).toEqual([0, 4]);
  });

  test("that is quick is never held back", async () => {
    const begun: number[] = [];
    const run = rested((value: { readonly n: number }) => {
      begun.push(value.n);
      return Promise.resolve(value.n);
    });
    for (let n = 0; n < 20; n += 1) {
      noteTurn();
      void run({ n });
      await vi.advanceTimersByTimeAsync(16);
    }
    expect(begun).toHaveLength(20);
  });

  test("tells a long one on its way that newer values have overtaken it", async () => {
    const heard: boolean[] = [];
    const run = rested(async (_: { readonly n: number }, isLatest) => {
      await new Promise((resolve) => setTimeout(resolve, RUN_MS));
      heard.push(isLatest());
      return isLatest() ? "whole" : undefined;
    });
    await vi.advanceTimersByTimeAsync(1000);
    noteTurn();
    const first = run({ n: 1 });
    await vi.advanceTimersByTimeAsync(10);
    noteTurn();
    const second = run({ n: 2 });
    await vi.advanceTimersByTimeAsync(1000);
    expect(await Promise.all([first, second])).toEqual([undefined, "whole"]);
    expect(heard).toEqual([false, true]);
  });

  test("that fails says so, and can be asked again", async () => {
    let fails = true;
    const run = rested(() => (fails ? Promise.reject(new Error("no")) : Promise.resolve("yes")));
    await expect(run({})).rejects.toThrow("no");
    fails = false;
    expect(await run({})).toBe("yes");
  });
});
