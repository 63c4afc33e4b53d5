import { createRoot, createSignal } from "solid-js";
import { describe, expect, test, vi } from "vitest";
import { createGrowing } from "../../../src/components/charts/create-growing.ts";
import { afterPaint } from "../../../src/pace/after-paint.ts";

/** A table of so many rows, closed at first. */
function table(rows: number) {
  return createRoot((dispose) => {
    const [isOpen, setOpen] = createSignal(false);
    return { count: createGrowing(isOpen, () => rows), setOpen, dispose };
  });
}

describe("the rows of a table that is opened", () => {
  test("as many as are seen first, then all of them, frame by frame", async () => {
    const { count, setOpen, dispose } = table(100);
    const first = count();
    expect(first).toBeLessThan(100);
    setOpen(true);
    expect(count()).toBe(first);
    await vi.waitFor(() => expect(count()).toBeGreaterThan(first));
    expect(count()).toBeLessThan(100);
    await vi.waitFor(() => expect(count()).toBeGreaterThanOrEqual(100));
    dispose();
  });

  test("closed again it is short again, and stays so", async () => {
    const { count, setOpen, dispose } = table(60);
    const first = count();
    setOpen(true);
    await vi.waitFor(() => expect(count()).toBeGreaterThan(first));
    setOpen(false);
    await vi.waitFor(() => expect(count()).toBe(first));
    for (let frames = 0; frames < 3; frames += 1) await afterPaint();
    expect(count()).toBe(first);
    dispose();
  });

  test("one that has gone from the page grows no more", async () => {
    const { count, setOpen, dispose } = table(600);
    const first = count();
    setOpen(true);
    await vi.waitFor(() => expect(count()).toBeGreaterThan(first));
    const then = count();
    dispose();
    for (let frames = 0; frames < 3; frames += 1) await afterPaint();
    expect(count()).toBe(then);
  });
});
