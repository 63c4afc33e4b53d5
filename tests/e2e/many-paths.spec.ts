import { expect, test } from "./journey.ts";
/** Many paths in a real worker: the same figures as in Node, bit for bit, and every turn answered. */
import { manyPathsDrawing } from "../../src/components/widgets/many-paths/many-paths.drawing.ts";
import { manyPathsSet } from "../../src/components/widgets/many-paths/parameters.ts";
import { defaultsOf } from "../../src/engine/index.ts";
import { hydrateAll, watch } from "./watch.ts";

test("a turned control is answered by the worker with the figures that Node finds", async ({
  page,
  baseURL,
}) => {
  const { faults } = await watch(page, baseURL ?? "");
  await page.goto("/many-paths/");
  await hydrateAll(page);
  const cell = page.locator("#many-paths.cell");
  const slider = cell.getByRole("slider", { name: "Volatility a year" });
  await slider.focus();
  await slider.press("ArrowLeft");
  const expected = manyPathsDrawing.derive({ ...defaultsOf(manyPathsSet), vol: 55 });
  await expect(cell.locator(".chart-summary").first()).toHaveText(expected.summary);
  const drawn = cell.locator(".holdings tbody td b");
  await expect(drawn).toHaveText(expected.figures.map((figure) => figure.drawn));
  await cell.getByRole("button", { name: "Reset" }).first().click();
  await expect(cell.locator(".chart-summary").first()).toHaveText(
    manyPathsDrawing.derive(defaultsOf(manyPathsSet)).summary,
  );
  expect(faults).toEqual([]);
});
