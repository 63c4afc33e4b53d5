import type { Page } from "@playwright/test";
import { expect, test } from "./journey.ts";
import { simulate } from "../../src/engine/index.ts";
import { simulationHref } from "../../src/components/quiz/links.ts";
import { losesWhileUp } from "../../src/content/quizzes/twenty-real-years/windows.ts";
import { formatDate } from "../../src/format/index.ts";
import { readSp500 } from "../../src/content/series/read-sp500.ts";

const LESSON = "/lessons/twenty-real-years/";

const rowOf = (page: Page, label: string) =>
  page.locator("#replay .holdings tr", { hasText: label }).locator("td");

test.describe("as built", () => {
  test.use({ javaScriptEnabled: false });

  test("shows the terminal figures of the real file", async ({ page }) => {
    await page.goto(LESSON);
    await expect(rowOf(page, "index").first()).toHaveText("×1.975");
    await expect(rowOf(page, "2x token").first()).toHaveText("×1.737");
    await expect(rowOf(page, "3x token").first()).toHaveText("×0.668");
  });
});

test("a window and a leverage of the reader’s own are computed from the closes", async ({
  page,
}) => {
  const { days, closes } = readSp500();
  const from = days.indexOf("2009-03-09");
  const to = days.indexOf("2020-02-19");
  const { products } = simulate({
    market: { stepHours: 24, path: { kind: "prices", prices: closes.slice(from, to + 1) } },
    products: [
      { id: "index", kind: "spot" },
      {
        id: "token",
        kind: "token",
        leverage: "3",
        rule: { kind: "periodic", everyHours: 24 },
      },
    ],
  });
  await page.goto(`${LESSON}?from=2009-03-09&to=2020-02-19&v=1#replay`);
  await expect(rowOf(page, "index").first()).toHaveText(
    `×${products["index"]!.summary.nav.toFixed(3)}`,
    {
      timeout: 20_000,
    },
  );
  await expect(rowOf(page, "3x token").first()).toContainText(
    products["token"]!.summary.nav.toFixed(3).slice(0, 3),
  );
  await expect(page.locator("#replay .chart-summary")).toContainText(
    "First close 9 Mar 2009, last close 19 Feb 2020",
  );
});

test("a question’s link opens its window, and the token ends where the question says", async ({
  page,
}) => {
  const { link, key } = losesWhileUp.pose(42);
  const said = /^A stake of 100 became ([\d.]+\d)\. /.exec(key.reasons[key.right] ?? "")?.[1];
  await page.goto(simulationHref(link!));
  const multiple = rowOf(page, "3x token").first();
  await expect(page.locator("#replay .chart-summary")).toContainText(
    formatDate(String(link!.values["from"])),
    { timeout: 20_000 },
  );
  const shown = Number((await multiple.textContent())?.slice(1));
  expect(Math.abs(shown * 100 - Number(said))).toBeLessThan(0.11);
  await expect(page.locator("#replay")).toBeInViewport();
});

test("a window without two closes is refused in words", async ({ page }) => {
  await page.goto(`${LESSON}?from=2020-04-17&v=1#replay`);
  await expect(page.locator("#replay .cell-notices")).toContainText("at least two closes", {
    timeout: 20_000,
  });
});
