import { expect, test } from "./journey.ts";
import { hydrateAll, watch } from "./watch.ts";

const LESSON = "/lessons/when-do-they-rebalance/";
/** What the three tokens end at, and the words that would give it away. */
const TRUTH = /91\.0|97\.0/;

test("before a guess nothing gives the result away; then own answer, truth and gap, also after a reload", async ({
  page,
  baseURL,
}) => {
  const { faults } = await watch(page, baseURL ?? "");
  await page.goto(LESSON);
  const prediction = page.locator(".prediction");
  await expect(page.locator("html[data-gate-ready]")).toBeAttached();
  expect(await page.locator("body").ariaSnapshot()).not.toMatch(TRUTH);
  expect(await page.locator("body").innerText()).not.toMatch(TRUTH);
  const island = page.locator("astro-island:has(> .prediction)");
  expect(await island.evaluate((element) => element.outerHTML)).not.toMatch(TRUTH);

  await expect(page.locator("astro-island[ssr]:has(.prediction)")).toHaveCount(0);
  const fields = prediction.getByRole("textbox");
  await fields.nth(0).fill("97");
  await fields.nth(1).fill("97");
  await fields.nth(2).fill("1e2");
  await page.keyboard.press("Enter");
  await expect(prediction.getByRole("row").nth(2)).toContainText("6.0 too high");
  await expect(prediction.getByRole("row").nth(1)).toContainText("right");
  await expect(page.getByRole("heading", { name: "A famous mistake", exact: true })).toBeVisible();

  // All of the page, in parts, and nothing of it is left behind.
  await expect(page.locator(".gate[data-open]")).toHaveCount(1);
  await expect(page.locator(".page > .gate ~ :not([data-let=in])")).toHaveCount(0);
  await expect(page.locator("[data-let=out]")).toHaveCount(0);

  await page.reload();
  await expect(prediction.getByRole("row").nth(2)).toContainText("6.0 too high");
  await hydrateAll(page);
  expect(faults).toEqual([]);
});
