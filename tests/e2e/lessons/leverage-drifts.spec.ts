import type { Page } from "@playwright/test";
import { expect, test } from "../journey.ts";
import { turnSlider } from "../turn-slider.ts";
import { hydrateAll, watch } from "../watch.ts";

const LESSON = "/lessons/leverage-drifts/";

const mission = (page: Page, rank: number) => page.locator(".try-this").nth(rank);

test("the line is drawn and judged, and the three missions are solved by keyboard", async ({
  page,
  baseURL,
}) => {
  const { faults } = await watch(page, baseURL ?? "");
  await page.goto(LESSON);
  await expect(page.locator("astro-island[ssr]:has(.prediction)")).toHaveCount(0);
  await expect(page.locator("#drift-dial")).toBeHidden();
  const handle = page.locator(".prediction [role=slider], .prediction input[type=range]").first();
  await handle.focus();
  await page.keyboard.press("ArrowUp");
  await page.getByRole("button", { name: "Show what happens" }).click();
  await expect(page.locator(".prediction [role=status]")).toContainText("You are furthest off at");
  await hydrateAll(page);

  // From +10 % down to −11.5 %, in steps of half a percent.
  await turnSlider(page, "drift-dial", "Move since the last trade", "ArrowLeft", 43);
  await expect(mission(page, 0)).toContainText("four times at −11.1");

  await page.locator("#drift-dial").getByRole("radio", { name: "long" }).focus();
  await page.keyboard.press("ArrowRight");
  await turnSlider(page, "drift-dial", "Move since the last trade", "ArrowRight", 37);
  await expect(mission(page, 1)).toContainText("+6.7");
  await expect(page.locator("#published-ranges tr", { hasText: "Bybit 3x short" })).toContainText(
    "trades",
  );

  await page.locator("#drift-dial").getByRole("radio", { name: "short" }).focus();
  await page.keyboard.press("ArrowLeft");
  await turnSlider(page, "drift-dial", "Leverage in the name", "Home", 1);
  await expect(mission(page, 2)).toContainText("its position is its NAV");
  expect(faults).toEqual([]);
});
