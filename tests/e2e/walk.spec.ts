import type { Page } from "@playwright/test";
import { expect, test } from "./journey.ts";
import { courseLessons } from "../../src/content/course.ts";
import { filesOf } from "../support/files-of.ts";
import { hydrateAll, watch } from "./watch.ts";

const written = filesOf("src/content/lessons", ".mdx").join();
const lessons = courseLessons.filter(({ slug }) => written.includes(`-${slug}.mdx`));

/** Opens the first of its kind and reads that it says something; Escape closes it again. */
async function openOne(page: Page, button: string): Promise<void> {
  const first = page.locator(button).first();
  if ((await first.count()) === 0) return;
  await first.scrollIntoViewIfNeeded();
  await first.click();
  const open = page.locator("[popover]:popover-open");
  await expect(open).not.toBeEmpty();
  await page.keyboard.press("Escape");
  await expect(open).toHaveCount(0);
}

test("from the home page to the end of the course as written, by its own links alone", async ({
  page,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const { faults } = await watch(page, baseURL ?? "");
  await page.goto("/");
  const guess = page.getByRole("textbox", { name: "Your guess" });
  await expect(page.getByRole("button", { name: "Show me" })).toBeEnabled();
  await guess.fill("97");
  await guess.press("Enter");
  await expect(page.locator("main")).toContainText("91.0");

  await page.getByRole("link", { name: /^Begin with lesson 1/ }).click();
  const walked: string[] = [];
  for (const { title, slug } of lessons) {
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    walked.push(new URL(page.url()).pathname);
    const onward = page.getByRole("button", { name: "Read on without guessing" });
    await expect(onward).toBeEnabled();
    await onward.click();
    await hydrateAll(page);
    await expect(page.locator("main"), slug).not.toContainText(/NaN|undefined|Infinity|\[object/);
    await openOne(page, "button.value");
    await openOne(page, "button.term");
    await expect(page.locator(".question").first()).toBeAttached();
    const next = page.locator("a[rel=next]");
    if ((await next.count()) === 0) break;
    await next.click();
  }
  expect(walked).toEqual(lessons.map(({ slug }) => `/lessons/${slug}/`));
  // The next ones are still being written: the page says so and leads on.
  await expect(page.getByRole("heading", { name: "From here" })).toBeVisible();
  expect(await page.locator("main a[href^='/']").count()).toBeGreaterThan(4);
  expect(faults).toEqual([]);
});
