/** An instrument whose script never comes, or that fails as it wakes: the page as built, and a word about it. */
import type { Page } from "@playwright/test";
import { expect, test } from "./journey.ts";
import { openWhole } from "./watch.ts";

const LESSON = "/lessons/when-do-they-rebalance/";

async function expectKept(page: Page): Promise<void> {
  const cell = page.locator("#rule-lab");
  await cell.scrollIntoViewIfNeeded();
  await expect(page.locator(".cell-failed")).toContainText("did not come to life");
  await expect(page.locator(".cell-failed")).toHaveAttribute("role", "status");
  // What was built is still there to read, at full strength; what could not be used is not shown.
  await expect(cell.locator(".cell-out")).toContainText("91.0");
  await expect(cell.locator(".cell-out")).toHaveCSS("opacity", "1");
  await expect(cell.locator("button:visible, input:visible, select:visible")).toHaveCount(0);
}

test("its script is not there", async ({ page }) => {
  await page.route(/RuleLab\.[^/]*\.js/, (route) => route.abort());
  await openWhole(page, `${LESSON}?m1=20&v=1`);
  await expectKept(page);
  // Its neighbours live on.
  const scrub = page.getByRole("spinbutton").first();
  await scrub.focus();
  await page.keyboard.press("ArrowUp");
  await expect(scrub).toContainText("20.5");
});

test("no script of the site is there", async ({ page }) => {
  await page.route(/_astro\/.*\.js/, (route) => route.abort());
  await openWhole(page, LESSON);
  await expectKept(page);
});

test("what comes late takes the word back", async ({ page }) => {
  let release: () => void = () => undefined;
  const late = new Promise<void>((resolve) => (release = resolve));
  await page.route(/RuleLab\.[^/]*\.js/, async (route) => {
    await late;
    await route.continue();
  });
  await openWhole(page, LESSON);
  await expectKept(page);
  release();
  await expect(page.locator(".cell-failed")).toHaveCount(0);
  await expect(page.locator("#rule-lab input[type=range]").first()).toBeVisible();
});
