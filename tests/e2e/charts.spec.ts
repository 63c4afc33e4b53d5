import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./journey.ts";
import { readSite } from "../site/built-site.ts";
import { isPlot } from "../site/measures/weight.ts";
import { hydrateAll, openWhole, watch } from "./watch.ts";

const LESSON = "/lessons/when-do-they-rebalance/";
const site = readSite();

function askedForPlot(requests: readonly string[]): boolean {
  return requests
    .filter((address) => address.startsWith("http"))
    .map((address) => new URL(address).pathname)
    .some((file) => site.has(file) && isPlot(site, file));
}

async function chartOf(page: Page): Promise<{ figure: Locator; stage: Locator; plot: Locator }> {
  await openWhole(page, LESSON);
  await hydrateAll(page);
  const figure = page.locator("figure.chart").first();
  return { figure, stage: figure.locator(".chart-stage"), plot: figure.locator(".chart-plot") };
}

test("nobody touches the page: nothing of Plot is loaded", async ({ page, baseURL }) => {
  const { requests } = await watch(page, baseURL ?? "");
  await page.goto(LESSON);
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(2500);
  expect(askedForPlot(requests)).toBe(false);
});

test("the build’s drawing stays until Plot’s takes its place, and nothing moves", async ({
  page,
  baseURL,
}) => {
  const { faults, requests } = await watch(page, baseURL ?? "");
  const { figure, stage, plot } = await chartOf(page);
  await expect(plot.locator("svg").first()).toBeAttached();
  const before = await figure.boundingBox();
  await stage.focus();
  await expect(plot.locator("> svg")).toBeVisible();
  expect(askedForPlot(requests)).toBe(true);
  const after = await figure.boundingBox();
  expect(Math.abs((after?.height ?? 0) - (before?.height ?? 0))).toBeLessThan(1);
  expect(await plot.locator("style, [style]").count()).toBe(0);
  expect(faults).toEqual([]);
});

test("the keyboard reads a chart point by point and line by line", async ({ page }) => {
  const { figure, stage } = await chartOf(page);
  const live = figure.locator("[aria-live]");
  await stage.focus();
  await page.keyboard.press("ArrowRight");
  const start = await live.innerText();
  await page.keyboard.press("End");
  await expect(live).not.toHaveText(start);
  const end = await live.innerText();
  await page.keyboard.press("ArrowDown");
  await expect(live).not.toHaveText(end);
  await expect(figure.locator(".chart-tip")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(figure.locator(".chart-tip")).toHaveCount(0);
  await expect(stage).toBeFocused();
});

test("a tooltip can be reached by the pointer, pinned and dismissed", async ({ page }) => {
  const { figure, stage } = await chartOf(page);
  const tip = figure.locator(".chart-tip");
  await stage.hover({ position: { x: 120, y: 90 } });
  await expect(tip).toBeVisible();
  await tip.hover();
  await expect(tip).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(tip).toHaveCount(0);
  await stage.click({ position: { x: 120, y: 90 } });
  await page.mouse.move(2, 2);
  await expect(tip).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(tip).toHaveCount(0);
});

test("a drawing is saved as a picture of twice its size, also where it must be drawn on the page", async ({
  page,
}) => {
  const { figure } = await chartOf(page);
  const drawn = figure.locator(".chart-plot svg").filter({ visible: true });
  const [, , width, height] = (await drawn.getAttribute("viewBox"))!.split(" ").map(Number);
  const png = figure.getByRole("button", { name: "PNG" });
  const save = async () => {
    const saving = page.waitForEvent("download");
    await png.click();
    return readFile(await (await saving).path());
  };
  const beside = await save();
  await page.evaluate(() => {
    globalThis.createImageBitmap = () => Promise.reject(new TypeError("not here"));
  });
  for (const file of [beside, await save()]) {
    expect(file.subarray(1, 4).toString()).toBe("PNG");
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([2 * width!, 2 * height!]);
    // A picture with nothing on it takes less.
    expect(file.length).toBeGreaterThan(10_000);
  }
});

test("the table without scripts holds what the live one shows", async ({
  page,
  browser,
  baseURL,
}) => {
  const plain = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  await plain.goto(LESSON);
  const table = plain.locator("figure.chart").first().locator("table");
  const built = await table.evaluate((element) => element.textContent);
  await plain.close();
  const { figure } = await chartOf(page);
  await figure.locator("summary").first().click();
  await expect(figure.locator("table").last()).toBeVisible();
  expect(
    await figure
      .locator("table")
      .last()
      .evaluate((element) => element.textContent),
  ).toBe(built);
});
