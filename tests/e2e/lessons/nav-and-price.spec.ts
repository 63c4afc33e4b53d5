import type { Page } from "@playwright/test";
import { expect, test } from "../journey.ts";
import { hydrateAll, watch } from "../watch.ts";

const LESSON = "/lessons/nav-and-price/";

const control = (page: Page, cell: string, label: string) =>
  page.locator(`#${cell}`).getByRole("slider", { name: label });

const mission = (page: Page, text: string) => page.locator(".try-this", { hasText: text });

test("every mission of lesson 7 can be solved by keyboard", async ({ page, baseURL }) => {
  const { faults } = await watch(page, baseURL ?? "");
  await page.goto(`${LESSON}?v=1#main`);
  await hydrateAll(page);

  // A discount that closes: 4 % down to −12 % in steps of a half.
  const premium = control(page, "two-prices", "Premium at midnight");
  await premium.focus();
  for (let presses = 0; presses < 4; presses += 1) await premium.press("PageDown");
  await expect(mission(page, "Let the NAV fall")).toHaveAttribute("data-met", "");

  // No premium, shut doors, and a crowd that ends far below NAV.
  await page.locator("#two-prices").getByRole("button", { name: "A panic, shut" }).focus();
  await page.keyboard.press("Enter");
  const fall = control(page, "two-prices", "NAV over the day");
  await fall.focus();
  for (let presses = 0; presses < 5; presses += 1) await fall.press("ArrowRight");
  await expect(mission(page, "Buy at NAV")).toHaveAttribute("data-met", "");
  await expect(page.locator("#exit-doors .holdings")).toContainText("shut");

  const ratio = control(page, "share-merge", "Old units for one new unit");
  await ratio.focus();
  await ratio.press("End");
  await expect(mission(page, "Merge until")).toHaveAttribute("data-met", "");
  await expect(mission(page, "Merge until")).toContainText("they are worth 88");
  expect(faults).toEqual([]);
});

test("a link opens with its own drawing, not with the one of the build", async ({ page }) => {
  await page.goto(
    `${LESSON}?two-prices.nav=-30&two-prices.doors=shut&two-prices.last=-40&v=1#main`,
  );
  await page.locator("#two-prices").scrollIntoViewIfNeeded();
  await expect(page.locator("#two-prices .chart-plot")).toContainText("market 4.20");
});
