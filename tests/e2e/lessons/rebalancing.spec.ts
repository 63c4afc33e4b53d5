import { expect, test } from "../journey.ts";
import { turnSlider } from "../turn-slider.ts";
import { hydrateAll, watch } from "../watch.ts";

const LESSON = "/lessons/rebalancing/";

test("the guess is judged, the ledger filled and the missions solved by keyboard", async ({
  page,
  baseURL,
}) => {
  const { faults } = await watch(page, baseURL ?? "");
  await page.goto(LESSON);
  await expect(page.locator("#reset-desk")).toBeHidden();
  await expect(page.locator("astro-island[ssr]:has(.prediction)")).toHaveCount(0);
  const guesses = page.locator(".prediction").getByRole("textbox");
  await guesses.nth(0).fill("60");
  await guesses.nth(1).fill("-60");
  await page.keyboard.press("Enter");
  const verdict = page.locator(".prediction [role=status]");
  await expect(verdict.getByRole("row").nth(1)).toContainText("right");
  await expect(verdict.getByRole("row").nth(2)).toContainText("180 too low");
  await hydrateAll(page);

  // The last three cells of the books, from worked to done.
  const books = page.locator("#fading-gain-then-loss");
  await books.getByRole("button", { name: "Last three blank" }).press("Enter");
  await expect(books.getByRole("textbox")).toHaveCount(3);
  for (const entry of ["110.5", "3.35", "-39"]) {
    const open = books.locator("input[data-state=open]").first();
    await open.focus();
    await page.keyboard.type(entry);
    await page.keyboard.press("Enter");
  }
  await expect(books.locator("input[data-state=right]")).toHaveCount(3);

  await turnSlider(page, "reset-desk", "Leverage of both, in size", "ArrowLeft", 2);
  await expect(page.locator(".try-this").nth(0)).toContainText("The −2x fund buys 60");
  await turnSlider(page, "reset-desk", "Leverage of both, in size", "Home", 1);
  await expect(page.locator(".try-this").nth(1)).toContainText("the 0.5x fund sells");
  expect(faults).toEqual([]);
});
