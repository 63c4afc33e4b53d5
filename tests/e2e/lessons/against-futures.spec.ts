import type { Page } from "@playwright/test";
import { expect, test } from "../journey.ts";
import { turnSlider } from "../turn-slider.ts";
import { hydrateAll, openWhole, watch } from "../watch.ts";

const LESSON = "/lessons/against-futures/";

const mission = (page: Page, text: string) => page.locator(".try-this", { hasText: text });

test("the guess about the night is judged", async ({ page, baseURL }) => {
  const { faults } = await watch(page, baseURL ?? "");
  await page.goto(LESSON);
  await expect(page.locator("#night-gap")).toBeHidden();
  await expect(page.locator("astro-island[ssr]:has(.prediction)")).toHaveCount(0);
  const guesses = page.locator(".prediction").getByRole("textbox");
  for (const [rank, guess] of ["0", "0", "0"].entries()) await guesses.nth(rank).fill(guess);
  await page.keyboard.press("Enter");
  const verdict = page.locator(".prediction [role=status]");
  await expect(verdict.getByRole("row").nth(1)).toContainText("right");
  await expect(verdict.getByRole("row").nth(2)).toContainText("20.0 too high");
  await expect(verdict.getByRole("row").nth(3)).toContainText("right");
  expect(faults).toEqual([]);
});

test("the missions of lesson 16 are solved by keyboard", async ({ page, baseURL }) => {
  const { faults } = await watch(page, baseURL ?? "");
  await openWhole(page, LESSON);
  await hydrateAll(page);

  await turnSlider(page, "liquidation-ladder", "Leverage", "ArrowLeft", 1);
  await expect(mission(page, "outlives a fall of a tenth")).toContainText("after 10.7");
  await page.locator("#liquidation-ladder").getByRole("radio", { name: "linear" }).focus();
  await page.keyboard.press("ArrowRight");
  await turnSlider(page, "liquidation-ladder", "Leverage", "Home", 1);
  await expect(mission(page, "outlives a rise")).toContainText("the same number of dollars");
  await expect(page.locator("#liquidation-ladder")).toContainText("No rise takes the short over.");

  await turnSlider(page, "basis-clock", "Dearer than the coin by", "ArrowRight", 12);
  await expect(mission(page, "cost the same")).toContainText("costs 1,350");

  await turnSlider(page, "night-gap", "The price opens lower by", "ArrowLeft", 20);
  await expect(page.locator("#night-gap .night-table")).not.toContainText("owes");
  expect(faults).toEqual([]);
});

/** The article's rows and ours. */
const ROWS = 9;

for (const row of Array.from({ length: ROWS }, (_, i) => i)) {
  test(`the cells of row ${row + 1} of the table open their simulations`, async ({
    page,
    baseURL,
  }) => {
    const { faults } = await watch(page, baseURL ?? "");
    await openWhole(page, LESSON);
    const links = page.locator("#comparison tbody tr").nth(row).getByRole("link");
    await expect(links).toHaveCount(3);
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    for (const href of hrefs) {
      await page.goto(href ?? "");
      const cell = (href ?? "").replace(/^.*#/, "");
      const simulation = page.locator(`#${cell}`);
      await expect(simulation).toBeVisible();
      await simulation.scrollIntoViewIfNeeded();
      await expect(page.locator(`astro-island[ssr]:has(#${cell})`)).toHaveCount(0);
      await expect(simulation.locator(".cell-notices p")).toHaveCount(0);
    }
    expect(faults).toEqual([]);
  });
}
