import type { Page } from "@playwright/test";
import { expect, test } from "./journey.ts";
import { hydrateAll, watch } from "./watch.ts";

/** Tabs until the focus is on what is looked for; a reader without a mouse has no other way. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`no way by Tab to ${selector}`);
}

test("lesson 6 from the first guess to the last question, by keyboard alone", async ({
  page,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const { faults } = await watch(page, baseURL ?? "");
  await page.goto("/lessons/when-do-they-rebalance/");

  // The prediction: nothing below it is there yet.
  await expect(page.locator("#rule-lab")).toBeHidden();
  await expect(page.locator("astro-island[ssr]:has(.prediction)")).toHaveCount(0);
  await tabTo(page, ".guesses input");
  await page.keyboard.type("97");
  await page.keyboard.press("Tab");
  await page.keyboard.type("97");
  await page.keyboard.press("Tab");
  await page.keyboard.type("91");
  await page.keyboard.press("Enter");
  await expect(page.locator(".prediction [role=status]")).toContainText("6.0 too high");
  await expect(page.locator(".prediction [role=status]")).toBeFocused();

  // A number in the text, further up, then the instrument below.
  await page.keyboard.press("Shift+Tab");
  await expect(page.locator("#rule-lab")).toBeVisible();
  await hydrateAll(page);
  await tabTo(page, "#rule-lab input[type=range]");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("#rule-lab input[type=range]").first()).toHaveValue("10.5");
  await page.keyboard.press("Control+z");
  await expect(page.locator("#rule-lab input[type=range]").first()).toHaveValue("10");

  // The first mission: bring the upper edge down until the band token trades.
  await tabTo(page, "#rule-lab input[type=range]");
  await tabTo(page, "#rule-lab input[type=range]");
  for (let presses = 0; presses < 19; presses += 1) await page.keyboard.press("ArrowLeft");
  await page.locator(".try-this").first().scrollIntoViewIfNeeded();
  await expect(page.locator(".try-this[data-met]").first()).toContainText("the band token trades");

  // Every question: answer, say how sure, check.
  const questions = page.locator(".question");
  await questions.first().scrollIntoViewIfNeeded();
  await expect(questions.first().locator("button.primary-button")).toBeVisible();
  const count = await questions.count();
  for (let i = 0; i < count; i += 1) {
    const question = questions.nth(i);
    const field = question.locator("input[type=text], input[type=radio]").first();
    await field.focus();
    if ((await field.getAttribute("type")) === "radio") await page.keyboard.press("Space");
    else
      for (const text of await question.locator("input[type=text]").all()) {
        await text.focus();
        await page.keyboard.type("42");
      }
    await question.locator("[class*=confidence] input, input[name*=confidence]").first().focus();
    await page.keyboard.press("Space");
    await question.locator("button.primary-button").focus();
    await page.keyboard.press("Enter");
    await expect(question.locator("[role=status]").first()).not.toBeEmpty();
  }
  expect(faults).toEqual([]);
});
