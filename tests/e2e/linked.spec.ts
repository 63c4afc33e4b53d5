/** What a page shows of a link before, and without, everything in it having come to life. */
import type { Page } from "@playwright/test";
import { expect, test } from "./journey.ts";
import { settled } from "./watch.ts";

const LESSON = "/lessons/when-do-they-rebalance/";
const root = (page: Page) => page.locator("html");

test("only a link that changes a number has numbers to wait for", async ({ page }) => {
  for (const query of [
    "?v=1",
    "?quiz=42",
    "?v=1&target=https%3A%2F%2Fexample.org",
    "#main",
    "?utm_source=x",
    "?quiz=42&utm_source=x#main",
  ]) {
    await page.goto("/404.html");
    await page.goto(`${LESSON}${query}`);
    await expect(root(page)).toHaveAttribute("data-js", "");
    await expect(root(page), query).not.toHaveAttribute("data-linked");
  }
  for (const query of ["?m2=-20&v=1", "?rule-lab.m2=-20&v=1", "#~m2=-20"]) {
    await page.goto("/404.html");
    await page.goto(`${LESSON}${query}`);
    await expect(root(page), query).toHaveAttribute("data-linked", "");
  }
});

test("printed before it was looked at, a linked cell is legible and says whose values it shows", async ({
  page,
}) => {
  await page.goto(`${LESSON}?m2=-20&v=1`);
  const out = page.locator("#rule-lab .cell-out");
  const look = () =>
    out.evaluate((element) => ({
      opacity: getComputedStyle(element).opacity,
      says: getComputedStyle(element, "::before").content,
    }));
  await expect(page.locator("astro-island[ssr]:has(> #rule-lab)")).toHaveCount(1);
  expect((await look()).opacity).toBe("0.35");
  await page.emulateMedia({ media: "print" });
  expect(await look()).toEqual({
    opacity: "1",
    says: expect.stringContaining("not those of its link") as unknown,
  });

  await page.emulateMedia({ media: "screen" });
  await page.locator("#rule-lab").scrollIntoViewIfNeeded();
  await expect(page.locator("astro-island[ssr]:has(> #rule-lab)")).toHaveCount(0);
  await settled(page);
  await page.emulateMedia({ media: "print" });
  expect(await look()).toEqual({ opacity: "1", says: "none" });
});

test("after the first turn, what has not woken is marked, on paper too; back at the start it is not", async ({
  page,
}) => {
  await page.goto(LESSON);
  const scrub = page.locator("astro-island:not([ssr]) .scrub").first();
  await expect(scrub).toBeAttached();
  await expect(root(page)).not.toHaveAttribute("data-linked");
  await scrub.press("ArrowUp");
  await expect(root(page)).toHaveAttribute("data-linked", "");
  const out = page.locator("astro-island[ssr]:has(> #rule-lab) .cell-out");
  await expect(out).toHaveCSS("opacity", "0.35");
  await page.emulateMedia({ media: "print" });
  expect(await out.evaluate((element) => getComputedStyle(element, "::before").content)).toContain(
    "what was turned since",
  );
  await page.emulateMedia({ media: "screen" });
  await scrub.press("Escape");
  await expect(root(page)).not.toHaveAttribute("data-linked");
});

test("a link typed by hand, without its version, opens all the same, and marks what has not woken", async ({
  page,
}) => {
  await page.goto(`${LESSON}?m2=-20`);
  await expect(root(page)).toHaveAttribute("data-linked", "");
  await expect(page).toHaveURL(/\?m2=-20&v=1$/);
});

test("an island that wakes after the page was touched keeps the HTML that it was built with", async ({
  page,
}) => {
  await page.goto(`${LESSON}#main`);
  await expect(page.locator("astro-island:not([ssr]) .scrub").first()).toBeAttached();
  await page.locator("h1").click();
  const cell = page.locator("#rule-lab");
  const kept = await cell.evaluateHandle((element) => [
    element,
    ...element.querySelectorAll(".chart-plot > *, input"),
  ]);
  expect(await kept.evaluate((elements) => elements.length)).toBeGreaterThan(4);
  await expect(page.locator("astro-island[ssr]:has(> #rule-lab)")).toHaveCount(1);
  await cell.scrollIntoViewIfNeeded();
  await expect(page.locator("astro-island[ssr]:has(> #rule-lab)")).toHaveCount(0);
  expect(await kept.evaluate((elements) => elements.map((one) => one.isConnected))).not.toContain(
    false,
  );
});

test("a number inside what is closed comes to life when it is opened", async ({ page }) => {
  await page.goto("/kitchen-sink/?m2=-20&v=1");
  const deeper = page.locator(".deeper", { hasText: "For whoever wants more" });
  const value = deeper.locator(".value");
  await deeper.locator("summary").click();
  await value.scrollIntoViewIfNeeded();
  await expect(deeper.locator("astro-island[ssr]")).toHaveCount(0);
  await settled(page);
  await expect(value).not.toHaveText("91.0");
});
