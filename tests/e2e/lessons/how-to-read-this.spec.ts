import type { Page } from "@playwright/test";
import { expect, test } from "../journey.ts";
import { turnSlider } from "../turn-slider.ts";
import { hydrateAll, watch } from "../watch.ts";

const LESSON = "/lessons/how-to-read-this/";

const mission = (page: Page, rank: number) => page.locator(".try-this").nth(rank);

test("the first guess is answered, and both missions are solved by keyboard", async ({
  page,
  baseURL,
}) => {
  const { faults } = await watch(page, baseURL ?? "");
  await page.goto(LESSON);
  await expect(page.locator("astro-island[ssr]:has(.prediction)")).toHaveCount(0);
  await expect(page.locator("#doubling-dial")).toBeHidden();
  await page.getByLabel("Left after both weeks").fill("100");
  await page.keyboard.press("Enter");
  await expect(page.locator(".prediction [role=status]")).toContainText("75");
  await hydrateAll(page);

  // From +50 % and −50 % to +25 % and −20 %.
  await turnSlider(page, "doubling-dial", "First move", "ArrowLeft", 25);
  await turnSlider(page, "doubling-dial", "Second move", "ArrowRight", 30);
  await expect(mission(page, 0)).toContainText("undo each other");
  await expect(page.locator("#dial-ledger tbody tr").nth(1)).toContainText("−25");

  await page.locator("#doubling-dial").getByRole("radio", { name: "once" }).focus();
  await page.keyboard.press("ArrowRight");
  await turnSlider(page, "doubling-dial", "First move", "ArrowRight", 5);
  await expect(mission(page, 1)).toContainText("Once, they leave 104; doubled, 96.");
  await expect(page.locator("#doubling-dial table.holdings")).toContainText("Each doubled");
  expect(faults).toEqual([]);
});
