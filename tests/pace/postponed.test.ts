// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { afterPaint } from "../../src/pace/after-paint.ts";
import { postponed } from "../../src/pace/postponed.ts";

test("what is postponed comes after the paint, once, and the last of two instead of the first", async () => {
  const { later } = postponed();
  const [first, second] = [vi.fn(), vi.fn()];
  later(first);
  later(second);
  expect(second).not.toHaveBeenCalled();
  await afterPaint();
  await afterPaint();
  expect(first).not.toHaveBeenCalled();
  expect(second).toHaveBeenCalledOnce();
});

test("or when it is asked for, and not again", async () => {
  const { later, now } = postponed();
  const run = vi.fn();
  later(run);
  now();
  expect(run).toHaveBeenCalledOnce();
  now();
  await afterPaint();
  expect(run).toHaveBeenCalledOnce();
});
