import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "./journey.ts";
import { hydrateAll, watch } from "./watch.ts";

const cellOf = (page: Page) => page.locator("#lab");

test("a set-up lab travels in its link: another page shows the same", async ({ page, baseURL }) => {
  const { faults } = await watch(page, baseURL ?? "");
  await page.goto("/lab/");
  await hydrateAll(page);
  const cell = cellOf(page);
  const row = (name: RegExp) => cell.locator(".lab-table").getByRole("row", { name });
  const controls = () => cell.locator(".lab-controls :is(label, legend)").allInnerTexts();
  await expect(row(/^3x daily/)).toContainText("91.0");
  const atFirst = await controls();

  await cell.getByLabel("Product 2").selectOption("margin");
  await cell.getByLabel("Or type them").fill("10 -10 5.5");
  await page.keyboard.press("Enter");
  await expect(row(/^3x margin/)).toBeVisible();
  await expect(row(/^underlying/)).toContainText("104.4");
  await expect(page).toHaveURL(/moves=10_-10_5\.5/);
  await expect(page).toHaveURL(/p2=margin/);
  const shown = await cell.locator(".lab-table").innerText();
  await expect.poll(controls).not.toEqual(atFirst);
  const brought = await controls();

  await page.goto(page.url());
  await hydrateAll(page);
  await expect(row(/^underlying/)).toContainText("104.4");
  expect(await cell.locator(".lab-table").innerText()).toBe(shown);
  expect(await controls()).toEqual(brought);
  expect(faults).toEqual([]);
});

test("real closes, a ledger, and files that the command line runs", async ({ page, baseURL }) => {
  const { faults } = await watch(page, baseURL ?? "");
  await page.goto("/lab/");
  await hydrateAll(page);
  const cell = cellOf(page);
  await cell.getByRole("button", { name: "Spring 2020" }).click();
  await expect(cell.locator(".chart-summary")).toContainText("3x margin");
  await expect(cell.getByText(/^The first 24 of \d+ rows; the ledger as CSV/)).toBeVisible();
  await cell.getByLabel("The ledger of").selectOption("band");
  await expect(cell.getByRole("table", { name: "Ledger of band, stake 100" })).toBeVisible();
  const nav = await cell
    .locator(".lab-table")
    .getByRole("row", { name: /^3x band/ })
    .getByRole("cell")
    .first()
    .innerText();

  const saved = page.waitForEvent("download");
  await cell.getByRole("button", { name: "Save the scenario file" }).click();
  const file = await (await saved).path();
  const run = spawnSync(process.execPath, ["scripts/simulate.ts", file], { encoding: "utf8" });
  expect(run.stderr).toBe("");
  const printed = JSON.parse(run.stdout) as { products: Record<string, { nav: string }> };
  expect(Number(printed.products["band"]!.nav) * 100).toBeCloseTo(Number(nav), 1);

  const ledgers = page.waitForEvent("download");
  await cell.getByRole("button", { name: "Save all ledgers as CSV" }).click();
  const csv = readFileSync(await (await ledgers).path(), "utf8");
  expect(csv.split("\r\n")[0]).toMatch(/^product,step,hour,event/);
  expect(csv).toContain("\r\nmargin,");
  expect(faults).toEqual([]);
});

test("what cannot be run is said, and the last result stays", async ({ page }) => {
  await page.goto("/lab/?L3=7&v=1");
  await hydrateAll(page);
  await expect(cellOf(page).getByText(/products\[2\]\.leverage must be .* got 7/)).toBeVisible();
  await expect(cellOf(page).locator(".lab-table")).toContainText("91.0");
});

test("a number in a sentence opens in the lab, as built and as turned", async ({
  page,
  baseURL,
}) => {
  const { faults } = await watch(page, baseURL ?? "");
  for (const turned of ["", "?m2=-20&v=1"]) {
    await page.goto(`/kitchen-sink/${turned}`);
    await hydrateAll(page);
    const sentence = page.locator("p", { hasText: "The daily token ends at" });
    const value = sentence.locator(".value[data-role=daily]");
    await expect(value).not.toHaveAttribute("aria-busy", "true");
    if (turned !== "") await expect(value).not.toHaveText(/91/);
    const number = await value.innerText();
    await value.click();
    await page.locator(":popover-open").getByRole("link", { name: "Open in the lab" }).click();
    await expect(page).toHaveURL(/\/lab\//);
    await hydrateAll(page);
    const row = cellOf(page)
      .locator(".lab-table")
      .getByRole("row", { name: /^3x daily/ });
    await expect(row).toContainText(number);
  }
  expect(faults).toEqual([]);
});
