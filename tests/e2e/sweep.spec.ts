import type { Page } from "@playwright/test";
import { expect, test } from "./journey.ts";
import { makePage, readSite } from "../site/built-site.ts";
import { scriptBudget, WHOLE_LESSON } from "../site/measures/budget.ts";
import { bill, isForReaders, isPlot, totalWeight } from "../site/measures/weight.ts";
import { brokenValues } from "../site/measures/wording.ts";
import { accessibilityFaults } from "./accessibility.ts";
import { builtPages } from "./built-pages.ts";
import { deadControls } from "./dead-controls.ts";
import { hydrateAll, openWhole, watch } from "./watch.ts";

const site = readSite();

/** The built files among the addresses that a page asked for. */
function filesAmong(requests: readonly string[]): string[] {
  const paths = requests
    .filter((address) => address.startsWith("http"))
    .map((address) => new URL(address).pathname)
    .map((path) => (path.endsWith("/") ? `${path}index.html` : path));
  return [...new Set(paths)].filter((file) => site.has(file) && !isPlot(site, file));
}

/**
 * The questions, shown or not. They come with the record of progress as they are reached, beside the budgets
 * (decision 0013), and how near they come while islands are looked for depends on how fast the page is.
 */
async function showQuestions(page: Page, shown: boolean): Promise<void> {
  const questions = page.locator("[data-quiz], [data-course-test]");
  await questions.evaluateAll(
    (all, display) => {
      for (const part of all)
        (part as HTMLElement).style.setProperty("display", display, "important");
      if (display === "") all[0]?.scrollIntoView();
    },
    shown ? "" : "none",
  );
}

test("there are pages to sweep", () => {
  expect(builtPages().length).toBeGreaterThan(1);
});

for (const url of builtPages()) {
  const isLesson = /^\/lessons\/[^/]+\/$/.test(url);

  test(`${url} lives without a fault, within its budgets`, async ({ page, baseURL }) => {
    const { faults, requests } = await watch(page, baseURL ?? "");
    await openWhole(page, url);
    await showQuestions(page, false);
    await hydrateAll(page);
    await page.waitForLoadState("networkidle");
    const files = filesAmong(requests);
    await showQuestions(page, true);
    await page.waitForLoadState("networkidle");
    expect(faults).toEqual([]);
    expect(brokenValues(makePage(url, await page.content()))).toEqual([]);
    if (!isForReaders(url)) return;

    const scripts = files.filter((file) => file.endsWith(".js"));
    const weight = totalWeight(site, files);
    expect(totalWeight(site, scripts), bill(site, scripts)).toBeLessThanOrEqual(scriptBudget(url));
    if (isLesson) expect(weight, bill(site, files)).toBeLessThanOrEqual(WHOLE_LESSON);
  });

  test(`${url} is accessible in both themes at every width`, async ({ page }) => {
    // Axe reads the page six times, and the lab is large.
    test.slow();
    await openWhole(page, url);
    await hydrateAll(page);
    expect(await accessibilityFaults(page, !isForReaders(url))).toEqual([]);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const url of builtPages()) {
    test(`${url} reads complete`, async ({ page }) => {
      await page.goto(url);
      expect((await page.locator("main").innerText()).length).toBeGreaterThan(40);
      expect(await deadControls(page)).toEqual([]);
    });
  }
});
