import { expect, test } from "vitest";
import { changingAfterPaint } from "../../../../src/components/widgets/lab/changing-after-paint.ts";
import type { LimitedModel } from "../../../../src/components/widgets/ends.ts";
import type { ParameterSet } from "../../../../src/engine/index.ts";
import { afterPaint } from "../../../../src/pace/after-paint.ts";

const told: string[] = [];
const note =
  (what: string) =>
  (detail?: unknown): void => {
    told.push(detail === undefined ? what : `${what} ${JSON.stringify(detail)}`);
  };
const model = changingAfterPaint({
  change: note("change"),
  reset: note("reset"),
  resetAll: note("reset all"),
  undo: note("undo"),
  redo: note("redo"),
  link: () => `after ${told.join(", ")}`,
} as unknown as LimitedModel<ParameterSet>);

const since = (): readonly string[] => told.splice(0);

test("one value is told at once, many when the press has been painted", async () => {
  model.change({ m1: 5 });
  expect(since()).toEqual(['change {"m1":5}']);
  for (const press of [
    () => model.change({ m1: 5, m2: 7 }),
    model.undo,
    model.redo,
    model.resetAll,
  ]) {
    press();
    expect(since()).toEqual([]);
    await afterPaint();
    expect(since()).toHaveLength(1);
  }
});

test("what is pressed next comes after it, and a link holds it", async () => {
  model.undo();
  model.change({ m1: 5 });
  expect(since()).toEqual(["undo", 'change {"m1":5}']);
  model.undo();
  model.undo();
  model.reset("m1");
  expect(since()).toEqual(["undo", "undo", 'reset "m1"']);
  model.resetAll();
  expect(model.link()).toBe("after reset all");
  await afterPaint();
  expect(since()).toEqual(["reset all"]);
});
