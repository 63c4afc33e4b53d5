import type { Page } from "@playwright/test";
import { expect, test } from "./journey.ts";
import { openWhole, watch } from "./watch.ts";

/** Turns to the test of the page and waits until it is alive. */
async function wake(page: Page) {
  const container = page.locator("[data-course-test]");
  await container.scrollIntoViewIfNeeded();
  await container.hover();
  await expect(container).toHaveAttribute("data-live", "");
  return container;
}

test("the pre-test is written down without a verdict, and the post-test recalls it", async ({
  page,
  baseURL,
}) => {
  const { faults } = await watch(page, baseURL ?? "");
  await openWhole(page, "/lessons/how-to-read-this/");
  const pre = await wake(page);
  await pre.getByText("Units of a fund").click();
  await pre.getByText("A guess").first().click();
  await pre.getByRole("button", { name: "Write it down" }).click();
  await expect(pre.getByText("Written down. Lesson 2")).toBeVisible();
  await pre.getByRole("button", { name: "Go on" }).click();
  await expect(pre.getByText("2 of 8")).toBeVisible();
  expect(await pre.ariaSnapshot()).not.toMatch(/Right\.|Not quite|Worked solution/);

  await page.reload();
  const again = page.locator("[data-course-test]");
  await again.scrollIntoViewIfNeeded();
  await expect(again.getByText("2 of 8")).toBeVisible();

  await page.goto("/post-test/");
  const post = await wake(page);
  await post.getByText("Units of a fund").click();
  await post.getByText("I am sure").first().click();
  await post.getByRole("button", { name: "Check" }).click();
  await expect(post.getByText("Right.", { exact: true })).toBeVisible();
  await expect(
    post.getByText(/Before the course, with other numbers, you said “Units/),
  ).toBeVisible();

  await page.goto("/progress/");
  await expect(page.getByText("1 of 8 before and 1 after")).toBeVisible();
  await expect(page.getByText("Nothing is due.")).toBeVisible();
  const calibration = page.locator("#calibration");
  await calibration.scrollIntoViewIfNeeded();
  await expect(calibration.locator("svg")).toBeVisible();
  await expect(
    calibration.getByText("Before the course: guessing at 1 answer, 1 right."),
  ).toBeVisible();
  expect(faults).toEqual([]);
});

test("without scripts the eight read with their answers in disclosures", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/post-test/");
  await expect(page.locator(".course-test article.question")).toHaveCount(8);
  await expect(page.locator(".course-test button:visible, .course-test input:visible")).toHaveCount(
    0,
  );
  await context.close();
});
