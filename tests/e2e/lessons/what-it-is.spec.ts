import type { Page } from "@playwright/test";
import { expect, test } from "../journey.ts";
import { turnSlider } from "../turn-slider.ts";
import { hydrateAll, watch } from "../watch.ts";

const LESSON = "/lessons/what-it-is/";

const mission = (page: Page, rank: number) => page.locator(".try-this").nth(rank);

test("both guesses are answered, and both missions are solved by keyboard", async ({
  page,
  baseURL,
}) => {
  const { faults } = await watch(page, baseURL ?? "");
  await page.goto(LESSON);
  await expect(page.locator("astro-island[ssr]:has(.prediction)")).toHaveCount(0);
  await expect(page.locator("#basket-builder")).toBeHidden();
  await page.getByLabel("The first one percent").fill("3");
  await page.getByLabel("One percent more").fill("3");
  await page.keyboard.press("Enter");
  await expect(page.locator(".prediction [role=status]")).toContainText("2.54");
  await hydrateAll(page);

  // A NAV of 15 a unit instead of 10.
  await turnSlider(page, "basket-builder", "NAV of one unit", "ArrowRight", 5);
  await expect(mission(page, 0)).toContainText("2.00x. The coins have not changed.");

  // From +1 % down to −8.5 %, in steps of half a percent.
  await turnSlider(page, "basket-builder", "Move of the price since", "ArrowLeft", 19);
  await expect(mission(page, 1)).toContainText("the other side has got 1,020,000");
  expect(faults).toEqual([]);
});
