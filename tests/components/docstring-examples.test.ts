// @vitest-environment node
/** The examples of every docstring outside the engine, run. */
import { expect, test } from "vitest";
import { examplesIn, expectToHold } from "../support/docstring-examples.ts";

const examples = ["src/components", "src/format", "src/state"].flatMap(examplesIn);

test("there are examples to run in each of these rooms", () => {
  const rooms = new Set(examples.map(({ file }) => file.split("/")[1]));
  expect([...rooms]).toEqual(["components", "format", "state"]);
  expect(examples.length).toBeGreaterThan(60);
});

test.each(examples)("$file: $expression", (example) => expectToHold(example));
