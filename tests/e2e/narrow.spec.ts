/** The narrowest screen: nothing leaves it, whatever spacing a reader has set, and what opens is reached whole. */
import type { Page } from "@playwright/test";
import { expect, test } from "./journey.ts";
import { hydrateAll, openWhole } from "./watch.ts";

test.use({ viewport: { width: 320, height: 640 }, bypassCSP: true });

/** WCAG 2.2, 1.4.12. */
const SPACING =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

const width = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth);

for (const url of [
  "/kitchen-sink/instruments/",
  "/kitchen-sink/more-instruments/",
  "/lab/",
  "/lessons/how-to-read-this/",
  "/lessons/when-do-they-rebalance/",
  "/lessons/twenty-real-years/",
  "/lessons/against-futures/",
  "/lessons/cefi-or-defi/",
]) {
  test(`${url}: no wider than the screen, and no wider with text spaced out`, async ({ page }) => {
    await openWhole(page, url);
    await hydrateAll(page);
    expect(await width(page)).toBeLessThanOrEqual(320);
    await page.addStyleTag({ content: SPACING });
    expect(await width(page)).toBeLessThanOrEqual(320);
  });
}

test("what opens from a number ends inside the window, wherever the number stands", async ({
  page,
}) => {
  await openWhole(page, "/lessons/when-do-they-rebalance/");
  const value = page.locator("button.value[popovertarget]:has(+ .popover[data-stored])").first();
  for (const place of [0.1, 0.5, 0.9]) {
    await value.evaluate((element, share) => {
      scrollBy(0, element.getBoundingClientRect().top - share * innerHeight);
    }, place);
    await value.click();
    const popover = page.locator(":popover-open");
    await popover.locator("summary").click();
    await expect(popover.locator("pre")).toContainText("products");
    const { top, bottom } = await popover.evaluate((element) =>
      element.getBoundingClientRect().toJSON(),
    );
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(640);
    await popover.getByRole("link", { name: "Open in the lab" }).scrollIntoViewIfNeeded();
    await expect(popover.getByRole("link", { name: "Open in the lab" })).toBeInViewport();
    await page.keyboard.press("Escape");
    await expect(popover).toHaveCount(0);
    await value.evaluate((element) =>
      element.nextElementSibling?.querySelector("details")?.remove(),
    );
  }
});
