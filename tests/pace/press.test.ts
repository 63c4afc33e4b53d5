// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { afterPaint } from "../../src/pace/after-paint.ts";
import { afterPress } from "../../src/pace/press.ts";

test("what a press sets going comes after the paint, once", async () => {
  const run = vi.fn();
  afterPress(run);
  expect(run).not.toHaveBeenCalled();
  await afterPaint();
  expect(run).toHaveBeenCalledOnce();
  document.body.click();
  await afterPaint();
  expect(run).toHaveBeenCalledOnce();
});

test("and before what is pressed next, in the order in which it was pressed", async () => {
  const seen: string[] = [];
  for (const name of ["first", "second"]) afterPress(() => seen.push(name));
  expect(seen).toEqual(["first"]);
  await afterPaint();
  expect(seen).toEqual(["first", "second"]);
});

test.each(["keydown", "pointerdown", "click", "input", "change"])(
  "and before whatever the reader does next: %s",
  async (type) => {
    const seen: string[] = [];
    const hear = () => seen.push("heard");
    document.body.addEventListener(type, hear, { once: true });
    afterPress(() => seen.push("followed"));
    document.body.dispatchEvent(new Event(type, { bubbles: true }));
    expect(seen).toEqual(["followed", "heard"]);
    await afterPaint();
    expect(seen).toEqual(["followed", "heard"]);
  },
);
