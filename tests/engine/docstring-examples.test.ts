/**
 * The examples of the engine’s docstrings, run. (The metrics’ lines are run with their catalogue, in
 * metrics/catalogue.test.ts.)
 */
import { expect, test } from "vitest";
import { Decimal } from "../../src/engine/index.ts";
import { examplesIn, expectToHold } from "../support/docstring-examples.ts";

const examples = examplesIn("src/engine").filter(
  ({ file }) => !file.startsWith("src/engine/metrics"),
);

test("are found in most folders", () => {
  const folders = new Set(examples.map(({ file }) => file.split("/")[2]));
  expect(folders.size).toBeGreaterThan(5);
  expect(examples.length).toBeGreaterThan(20);
});

test.each(examples)("$file: $expression", (example) => expectToHold(example, { Decimal }));
