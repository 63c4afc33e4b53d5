import { expect, test } from "vitest";
import { createRunMemory } from "../../../src/components/widgets/run-memory.ts";

test("a run is found by what it was for, whoever says it", () => {
  const memory = createRunMemory<string>(2);
  expect(memory.get({ L: 3 })).toBeUndefined();
  expect(memory.keep({ L: 3 }, "three")).toBe("three");
  expect(memory.get({ L: 3 })).toBe("three");
  expect(memory.get({ L: 2 })).toBeUndefined();
});

test("what was not asked for longest is let go", () => {
  const memory = createRunMemory<number>(2);
  memory.keep(["a"], 1);
  memory.keep(["b"], 2);
  memory.get(["a"]);
  memory.keep(["c"], 3);
  expect([["a"], ["b"], ["c"]].map((of) => memory.get(of))).toEqual([1, undefined, 3]);
});
