import type { Page } from "@playwright/test";
import { expect, test } from "../journey.ts";
import { hydrateAll, watch } from "../watch.ts";

const LESSON = "/lessons/funding-and-fees/";

const control = (page: Page, cell: string, label: string) =>
  page.locator(`#${cell}`).getByRole("slider", { name: label });

const mission = (page: Page, text: string) => page.locator(".try-this", { hasText: text });

test("every mission of lesson 8 can be solved by keyboard", async ({ page, baseURL }) => {
  const { faults } = await watch(page, baseURL ?? "");
  await page.goto(`${LESSON}?v=1#main`);
  await hydrateAll(page);

  const rate = control(page, "cost-meter", "Funding rate, each interval");
  await rate.focus();
  for (let presses = 0; presses < 3; presses += 1) await rate.press("ArrowLeft");
  await expect(mission(page, "gains by waiting")).toHaveAttribute("data-met", "");
  await expect(mission(page, "gains by waiting")).toContainText("the short side pays");

  await rate.press("ArrowRight");
  const fee = control(page, "cost-meter", "Management fee, each day");
  await fee.focus();
  for (let presses = 0; presses < 18; presses += 1) await fee.press("ArrowRight");
  await expect(mission(page, "Take funding down")).toHaveAttribute("data-met", "");
  await expect(mission(page, "Take funding down")).toContainText("0.090");

  const held = control(page, "funding-clock", "Held for");
  await held.focus();
  for (let presses = 0; presses < 18; presses += 1) await held.press("ArrowLeft");
  await expect(mission(page, "without paying")).toHaveAttribute("data-met", "");
  await expect(page.locator("#funding-clock .clock-stamp[data-met]")).toHaveCount(0);
  expect(faults).toEqual([]);
});

test("a turned rate shows in the meter, in its table and in the sentences", async ({ page }) => {
  await page.goto(`${LESSON}?v=1#main`);
  await hydrateAll(page);
  await page.locator("#cost-meter").getByRole("button", { name: "Shorts pay" }).click();
  await expect(
    page.locator("#cost-meter .holdings tr", { hasText: "−3x token" }).locator("td").last(),
  ).toHaveText("72.0");
  await expect(page.locator("button.value", { hasText: "138.9" })).not.toHaveCount(0);
  await expect(page.getByText("the plain position receives")).toBeVisible();
});
