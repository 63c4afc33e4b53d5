import type { Page } from "@playwright/test";
import { expect, test } from "../journey.ts";
import { addressOf } from "../../../src/components/widgets/four-ways/row.ts";
import { rows } from "../../../src/components/widgets/four-ways/rows.ts";
import { hydrateAll, settled, watch } from "../watch.ts";

const LESSON = "/lessons/cefi-or-defi/";

const mission = (page: Page, text: string) => page.locator(".try-this", { hasText: text });

test("every mission of lesson 17 can be solved by keyboard", async ({ page, baseURL }) => {
  const { faults } = await watch(page, baseURL ?? "");
  await page.goto(`${LESSON}?v=1#main`);
  await hydrateAll(page);

  // From 24 hours down to the last one that the token survives.
  const crank = page.locator("#crank");
  const away = crank.getByRole("slider", { name: "Nobody turns it for" });
  await away.focus();
  for (let presses = 0; presses < 14; presses += 1) await away.press("ArrowLeft");
  await settled(page);
  await expect(mission(page, "Bring the keeper back")).toHaveAttribute("data-met", "");
  await expect(mission(page, "Bring the keeper back")).toContainText("it stands at 3.94x");

  await crank.getByRole("button", { name: "Away, with a ripcord" }).focus();
  await page.keyboard.press("Enter");
  await settled(page);
  await expect(mission(page, "pull the ripcord")).toHaveAttribute("data-met", "");
  await expect(mission(page, "pull the ripcord")).toContainText("it goes to 2.30x");

  const own = page.locator("#pool-skew").getByRole("slider", { name: "In the long pool" });
  await own.focus();
  for (let presses = 0; presses < 10; presses += 1) await own.press("ArrowRight");
  await settled(page);
  await expect(mission(page, "Let others join")).toHaveAttribute("data-met", "");
  expect(faults).toEqual([]);
});

test("every run of the comparison opens in its own state", async ({ page, baseURL }) => {
  test.setTimeout(180_000);
  const { faults } = await watch(page, baseURL ?? "");
  await page.goto(`${LESSON}#main`);
  const addresses = await page
    .locator(".four-ways .shown a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(addresses).toEqual(rows.flatMap(({ shown }) => shown.map(addressOf)));
  for (const address of addresses) {
    await page.goto(address);
    const cell = page.locator(new URL(address, "http://site").hash);
    await cell.scrollIntoViewIfNeeded();
    const reset = cell.getByRole("button", { name: "Reset", exact: true });
    await expect(reset, address).toBeEnabled();
    await settled(page);
    await expect(cell.locator(".cell-notices"), address).toBeEmpty();
  }
  expect(faults).toEqual([]);
});

test("the last lesson that can be read leads on", async ({ page }) => {
  await page.goto("/lessons/");
  const last = await page.locator('main a[href^="/lessons/"]').last().getAttribute("href");
  await page.goto(`${last}#main`);
  for (const place of ["/lab/", "/claims/", "/venues/", "/progress/"]) {
    await expect(page.locator(`.from-here a[href="${place}"]`)).toBeVisible();
  }
});
