import { expect, test } from "vitest";
import { definitionOf, definitions } from "../../../src/components/widgets/index.ts";
import { parametersOf } from "../../../src/components/widgets/parameter-sets.ts";

// Results are remembered by the defaults of a set, so an equal copy would not do.
test.each(Object.keys(definitions))("%s: the set is the one of its definition", async (name) => {
  expect(await parametersOf(name)).toBe((await definitionOf(name)).set);
});

test("a model that no widget has is refused", async () => {
  await expect(parametersOf("constructor")).rejects.toThrow(/^model must be one of .*rule-lab/);
});
