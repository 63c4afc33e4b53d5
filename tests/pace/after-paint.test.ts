// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { afterPaint } from "../../src/pace/after-paint.ts";
import { ownTask } from "../../src/pace/own-task.ts";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("what waits for the paint comes after the frame, and all who ask share one wait", async () => {
  const seen: string[] = [];
  const frame = vi.spyOn(globalThis, "requestAnimationFrame");
  const waits = [afterPaint(), afterPaint()].map((wait) => wait.then(() => seen.push("after")));
  requestAnimationFrame(() => seen.push("frame"));
  await Promise.all(waits);
  expect(seen).toEqual(["frame", "after", "after"]);
  expect(frame).toHaveBeenCalledTimes(2);
  await afterPaint();
  expect(frame).toHaveBeenCalledTimes(3);
});

test("where no frame comes, as behind another tab, what waits goes on all the same", async () => {
  const frame = vi.spyOn(globalThis, "requestAnimationFrame").mockReturnValue(0);
  await afterPaint();
  expect(frame).toHaveBeenCalledOnce();
});

test("a task of its own is asked for before painting where the browser can be told so", async () => {
  const postTask = vi.fn(async (run: () => undefined) => {
    run();
    await Promise.resolve();
  });
  vi.stubGlobal("scheduler", { postTask });
  await ownTask();
  expect(postTask).toHaveBeenCalledExactlyOnceWith(expect.any(Function), {
    priority: "user-blocking",
  });
});

test("and comes by a timer where it cannot", async () => {
  const seen: string[] = [];
  const task = ownTask().then(() => seen.push("task"));
  await Promise.resolve();
  seen.push("microtask");
  await task;
  expect(seen).toEqual(["microtask", "task"]);
});
