import type { Page } from "@playwright/test";
import { expect, test } from "./journey.ts";
import { settled, watch } from "./watch.ts";

const LESSON = "/lessons/when-do-they-rebalance/";

/** Where a holding ends, as the lab's table prints it. */
const endOf = (page: Page, holding: string) =>
  page.locator("#rule-lab .holdings tr", { hasText: holding }).locator("td").first();

const tradesOf = (page: Page, holding: string) =>
  page.locator("#rule-lab .holdings tr", { hasText: holding }).locator("td").nth(1);

async function scrollToLab(page: Page): Promise<void> {
  await page.locator("#rule-lab").scrollIntoViewIfNeeded();
  await page.waitForFunction(
    () => document.querySelector("#rule-lab")?.closest("astro-island:not([ssr])") !== null,
  );
}

test("a shared link opens in its state, fifty times out of fifty", async ({ page }) => {
  test.setTimeout(180_000);
  const ends = new Set<string>();
  for (let round = 0; round < 50; round += 1) {
    // Half the rounds come through the anchor, half scroll to a cell that hydrates late.
    const anchor = round % 2 === 0 ? "#rule-lab" : "#main";
    await page.goto(`${LESSON}?m1=20&m2=-20&hi=3.5&v=1${anchor}`);
    await scrollToLab(page);
    await expect(endOf(page, "daily")).toHaveText("64.0");
    await expect(page.locator("#rule-lab input[type=range]").first()).toHaveValue("20");
    ends.add((await page.locator("#rule-lab .holdings").innerText()).replaceAll(/\s+/g, " "));
    await expect(page.locator(".scrub").first()).toContainText("20");
  }
  expect([...ends]).toHaveLength(1);
});

test("cells and sentences that share a model never disagree", async ({ page }) => {
  await page.goto(`${LESSON}#main`);
  const scrub = page.locator(".scrub").first();
  await expect(scrub).toHaveAttribute("role", "spinbutton");
  await page.locator("#daily-ledger").scrollIntoViewIfNeeded();
  await expect(page.locator("astro-island[ssr] #daily-ledger")).toHaveCount(0);
  for (const key of ["ArrowUp", "PageUp", "ArrowDown", "End", "Home", "PageUp", "ArrowRight"]) {
    await scrub.press(key);
    await scrollToLab(page);
    const shown = await scrub.getAttribute("aria-valuenow");
    await expect(page.locator("#rule-lab input[type=range]").first()).toHaveValue(shown!);
    await settled(page);
    const daily = await endOf(page, "daily").innerText();
    await expect(page.locator("#daily-ledger tbody tr").last()).toContainText(daily);
    await expect(page.locator("button.value[data-role=daily]", { hasText: daily })).not.toHaveCount(
      0,
    );
  }
  await scrub.press("Escape");
  await expect(endOf(page, "daily")).toHaveText("91.0");
});

test("until the engine has answered, the build’s numbers are marked as being worked on", async ({
  page,
}) => {
  const held: (() => Promise<void>)[] = [];
  let answers = false;
  await page.route(/rule-lab\.(drawing|model)[.-][^/]*\.js$/, async (route) => {
    if (answers) await route.continue();
    else held.push(() => route.continue());
  });
  await page.goto(`${LESSON}?m1=20&m2=-20&v=1#rule-lab`);
  await scrollToLab(page);
  const out = page.locator("#rule-lab .cell-out");
  await expect(out).toHaveAttribute("aria-busy", "true");
  await expect(out).toHaveCSS("opacity", "0.35");
  await expect(endOf(page, "daily")).toHaveText("91.0");
  const word = page.locator("astro-island > button.value[data-role=daily]").first();
  await word.scrollIntoViewIfNeeded();
  await expect(word).toHaveAttribute("data-late", "");
  answers = true;
  for (const release of held) await release();
  await settled(page);
  await expect(endOf(page, "daily")).toHaveText("64.0");
});

test("the engine is not asked for by a reader who only reads", async ({ page, baseURL }) => {
  const { requests } = await watch(page, baseURL ?? "");
  const asked = () => requests.filter((address) => /\/(simulate|decimal)[.-]/.test(address)).length;
  await page.goto(`${LESSON}#main`);
  await scrollToLab(page);
  await page.waitForLoadState("networkidle");
  expect(asked()).toBe(0);
  await page.locator("#rule-lab input[type=range]").first().press("ArrowRight");
  await settled(page);
  expect(asked()).toBeGreaterThan(0);
});

test("a venue card opens the lab in its rule, and another rule brings its own controls", async ({
  page,
  baseURL,
}) => {
  const { faults } = await watch(page, baseURL ?? "");
  await page.goto("/venues/#kucoin-3l");
  const card = page.locator("#kucoin-3l");
  await expect(card).toContainText("90.9");
  await card.getByRole("link", { name: "Run this rule in the Rule lab" }).click();
  await scrollToLab(page);
  await settled(page);
  const lab = page.locator("#rule-lab");
  await expect(endOf(page, "published")).toHaveText("90.9");
  await expect(lab.locator(".lab-card")).toContainText("Reset each day");
  await expect(lab.getByRole("slider")).toHaveCount(2);

  await lab.getByRole("button", { name: "A clock and a guard" }).press("Enter");
  await settled(page);
  await expect(lab.locator(".lab-card")).toHaveCount(0);
  await expect(lab.getByRole("slider", { name: "Guard" })).toHaveValue("4");
  await expect(endOf(page, "guard")).toHaveText("91.0");
  expect(faults).toEqual([]);
});

test("undo, redo and reset walk through the reader’s own steps", async ({ page }) => {
  await page.goto(`${LESSON}#rule-lab`);
  await scrollToLab(page);
  const lab = page.locator("#rule-lab");
  const edge = lab.getByLabel("Upper edge", { exact: true });
  await edge.focus();
  for (let presses = 0; presses < 19; presses += 1) await edge.press("ArrowLeft");
  await expect(tradesOf(page, "band")).toHaveText("1");
  await edge.press("Control+z");
  await expect(tradesOf(page, "band")).toHaveText("0");
  await edge.press("Control+Shift+z");
  await expect(tradesOf(page, "band")).toHaveText("1");
  await lab.getByRole("button", { name: "Reset", exact: true }).click();
  await expect(tradesOf(page, "band")).toHaveText("0");
  await expect(page).toHaveURL(/when-do-they-rebalance\/#rule-lab$/);
});

test("what cannot be run is said, and the last result stays", async ({ page, baseURL }) => {
  const { faults } = await watch(page, baseURL ?? "");
  await page.goto(`${LESSON}?lo=3.5&v=1#rule-lab`);
  await scrollToLab(page);
  await expect(page.locator("#rule-lab .cell-notices")).toContainText("cannot be run");
  await expect(endOf(page, "band")).toHaveText("97.0");
  expect(faults).toEqual([]);
});

test("a malformed link says what it ignored and cleans the address", async ({ page }) => {
  await page.goto(`${LESSON}?m1=abc&m2=1000&hi=3&v=1#rule-lab`);
  await scrollToLab(page);
  const notices = page.locator("#rule-lab .cell-notices");
  await expect(notices).toContainText("Ignored m1");
  await expect(notices).toContainText("capped at 40");
  await expect(page).toHaveURL(/\?m2=40&hi=3&v=1#rule-lab$/);
});

/** The lines and areas of a chart as they stand on the screen, whoever drew them. */
const drawnMarks = (page: Page): Promise<string[]> =>
  page
    .locator("#rule-lab .chart-plot svg:visible path[d]")
    .evaluateAll((paths) => paths.map((path) => path.getAttribute("d") ?? ""));

test("a changed link opens with its own lines, before anybody touches the page", async ({
  page,
}) => {
  // So tall that nothing has to be scrolled to: a scroll would wake the chart for another reason.
  await page.setViewportSize({ width: 1280, height: 9000 });
  const drawnByPlot = page.locator("#rule-lab .chart-plot > svg");
  const stage = page.locator("#rule-lab .chart-stage");

  await page.goto(`${LESSON}#main`);
  await scrollToLab(page);
  await stage.focus();
  await expect(drawnByPlot).toBeVisible();
  const usual = await drawnMarks(page);

  await page.goto(`${LESSON}?m1=20&m2=-20&v=1#main`);
  await expect(endOf(page, "daily")).toHaveText("64.0");
  await expect(drawnByPlot).toBeVisible();
  const opened = await drawnMarks(page);
  expect(opened).not.toHaveLength(0);
  expect(opened).not.toEqual(usual);

  await stage.focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("#rule-lab .chart-tip")).toBeVisible();
  expect(await drawnMarks(page)).toEqual(opened);
});
