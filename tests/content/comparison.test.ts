/** The comparison of lesson 16: complete, and every cell leads to a state that exists. */
import { describe, expect, test } from "vitest";
import { derive } from "../../src/components/widgets/derived.ts";
import { definitionOf } from "../../src/components/widgets/index.ts";
import { comparedProducts } from "../../src/content/comparison/compared.ts";
import { comparedHref, comparison } from "../../src/content/comparison/index.ts";
import { courseLessons, lessonPath } from "../../src/content/course.ts";
import { makeModelStore } from "../../src/state/model-store.ts";
import { misfit } from "../../scripts/checks/content/rules/parameters.ts";

const cells = comparison.flatMap(({ feature, cells: row }) =>
  Object.entries(row).map(([product, cell]) => ({ where: `${feature}, ${product}`, cell })),
);

test("it has the article’s six rows and three of its own, each with its three cells", () => {
  expect(comparison.map(({ feature }) => feature)).toEqual([
    "Leverage",
    "Liquidation",
    "Margin to put up",
    "What waiting costs",
    "How long to hold",
    "Complexity",
    "Cost of a fall and the way back",
    "Who decides",
    "Can you lose more than your stake?",
  ]);
  for (const { cells: row } of comparison) {
    expect(Object.keys(row)).toEqual(Object.keys(comparedProducts));
  }
  expect(cells.filter(({ cell }) => cell.article !== undefined)).toHaveLength(18);
});

test("its figures are the engine’s", () => {
  const said = cells
    .map(({ cell }) => cell.so())
    .join(" ")
    .replaceAll(/\s/g, " ");
  for (const figure of ["1.5 %", "26.7 %", "33.0 %", "92.7"]) expect(said).toContain(figure);
});

test("no two cells lead to the same state", () => {
  const hrefs = cells.map(({ cell }) => comparedHref(cell));
  expect(new Set(hrefs).size).toBe(hrefs.length);
});

describe.each(cells)("$where", ({ cell }) => {
  test("leads to a lesson’s instrument, in a state that it can be in", async () => {
    const { page, model, values } = cell.link;
    expect(courseLessons.map(lessonPath)).toContain(page);
    const definition = await definitionOf(model);
    for (const [key, value] of Object.entries(values)) {
      expect(definition.set[key], key).toBeDefined();
      expect(misfit(definition.set[key]!, value as never), key).toBeUndefined();
    }
    const store = makeModelStore(model, definition.set, values as never);
    expect(() => derive(definition, store.values() as never)).not.toThrow();
  });
});
