import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { defaultsOf, snap } from "../../src/engine/index.ts";
import { makeModelStore } from "../../src/state/model-store.ts";
import type { ModelStore } from "../../src/state/model-store.ts";
import { EXAMPLE_SET as set } from "../support/parameter-examples.ts";
import type { ExampleSet } from "../support/parameter-examples.ts";

const PAUSE = 10_000;
let clock: number;
let store: ModelStore<ExampleSet>;
beforeEach(() => {
  clock = 0;
  store = makeModelStore("example", set, {}, () => clock);
});

/** A change of its own, long after the one before. */
function changeLater(patch: Parameters<typeof store.change>[0]): void {
  clock += PAUSE;
  store.change(patch);
}

describe("values", () => {
  test("start at the defaults, the same object each time", () => {
    expect(store.values()).toBe(defaultsOf(set));
    changeLater({ L: 2 });
    changeLater({ L: 3 });
    expect(store.values()).toBe(defaultsOf(set));
  });

  test("start from a link where there is one", () => {
    expect(makeModelStore("example", set, { L: 9, rule: "band" }).values()).toEqual({
      ...defaultsOf(set),
      L: 5,
      rule: "band",
    });
  });

  test("are snapped to range and step", () => {
    changeLater({ L: 2.9, fee: 0.123 });
    expect(store.values()).toMatchObject({ L: 3, fee: 0.12 });
    changeLater({ L: -99 });
    expect(store.values().L).toBe(-5);
  });

  test("are never minus zero", () => {
    changeLater({ L: -0.1 });
    expect(Object.is(store.values().L, 0)).toBe(true);
  });

  test("keep a drawn list, in range and short enough for a link", () => {
    changeLater({ path: [0.1 + 0.2, 1e-9, 77] });
    expect(store.values().path).toEqual([0.3, 0, 40]);
  });

  test("drop what a parameter cannot hold, and keys that are none", () => {
    changeLater({ rule: "band", from: "2010-05-05" });
    changeLater({ rule: "weekly", from: "2010-02-30" });
    changeLater({ path: Array.from({ length: 99 }, () => 1) });
    changeLater({ colour: "red", __proto__: { L: 1 } } as never);
    expect(store.values()).toEqual({ ...defaultsOf(set), rule: "band", from: "2010-05-05" });
  });

  test("refuse what is no number", () => {
    expect(() => store.change({ L: NaN })).toThrow(
      new RangeError("Target leverage must be a finite number, got NaN"),
    );
  });

  test("tell their followers of each change, and of no other", () => {
    let told = 0;
    const stop = store.subscribe(() => (told += 1));
    store.change({ L: 2 });
    store.change({ L: 2.1 });
    expect(told).toBe(1);
    stop();
    store.change({ L: 1 });
    expect(told).toBe(1);
  });
});

describe("undo and redo", () => {
  test("take back one change at a time and give it again", () => {
    changeLater({ L: 2 });
    changeLater({ L: 1, rule: "band" });
    store.undo();
    expect(store.values()).toMatchObject({ L: 2, rule: "daily" });
    store.undo();
    expect([store.values().L, store.canUndo(), store.canRedo()]).toEqual([3, false, true]);
    store.redo();
    store.redo();
    expect(store.values()).toMatchObject({ L: 1, rule: "band" });
    expect(store.canRedo()).toBe(false);
  });

  test("a new change forgets what was taken back", () => {
    changeLater({ L: 2 });
    store.undo();
    changeLater({ L: 1 });
    expect(store.canRedo()).toBe(false);
    store.redo();
    expect(store.values().L).toBe(1);
  });

  test("a gesture is one step: turns of one control that follow at once", () => {
    for (const L of [2.5, 2, 1.5]) {
      clock += 100;
      store.change({ L });
    }
    store.undo();
    expect(store.values().L).toBe(3);
    expect(store.canUndo()).toBe(false);
  });

  test("another control, or a pause, is another step", () => {
    store.change({ L: 2 });
    store.change({ fee: 0.1 });
    changeLater({ fee: 0.2 });
    store.undo();
    expect(store.values().fee).toBe(0.1);
    store.undo();
    expect(store.values()).toMatchObject({ L: 2, fee: 0.05 });
  });

  test("a gesture that ends where it began leaves nothing to undo", () => {
    for (const L of [2, 1, 2, 3]) store.change({ L });
    expect(store.canUndo()).toBe(false);
  });

  test("with nothing to do they do nothing", () => {
    store.undo();
    store.redo();
    expect(store.values()).toBe(defaultsOf(set));
  });

  test("the history has an end", () => {
    for (let i = 0; i < 500; i += 1) changeLater({ L: i % 2 === 0 ? 2 : 1 });
    let steps = 0;
    while (store.canUndo()) {
      store.undo();
      steps += 1;
    }
    expect(steps).toBe(200);
  });

  test("whatever was done, undoing all of it leads back, and redoing all of it forth", () => {
    const change = fc.oneof(
      fc.record({ L: fc.double({ min: -9, max: 9, noNaN: true }) }),
      fc.record({ rule: fc.constantFrom("daily", "band") }),
      fc.record({ fee: fc.double({ min: 0, max: 1, noNaN: true }) }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(change, fc.nat(2000)), { maxLength: 40 }), (changes) => {
        let now = 0;
        const one = makeModelStore("example", set, {}, () => now);
        for (const [patch, pause] of changes) {
          now += pause;
          one.change(patch);
        }
        const end = one.values();
        while (one.canUndo()) one.undo();
        expect(one.values()).toBe(defaultsOf(set));
        while (one.canRedo()) one.redo();
        expect(one.values()).toEqual(end);
        expect(snap(set.L, end.L)).toBe(end.L);
      }),
      { numRuns: 200 },
    );
  });
});
