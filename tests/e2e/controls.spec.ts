/** Every control by finger and by keys, on the page of all parts and in the lab. */
import { expect, test } from "@playwright/test";
import type { Locator, Page } from "@playwright/test";
import { hydrateAll, watch } from "./watch.ts";

const TOUCH = { hasTouch: true, viewport: { width: 390, height: 844 } };

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await hydrateAll(page);
}

async function centreOf(target: Locator): Promise<{ x: number; y: number }> {
  await target.scrollIntoViewIfNeeded();
  const box = (await target.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A finger put down on a target and drawn to the right. */
async function swipe(page: Page, target: Locator, by: number): Promise<void> {
  const { x, y } = await centreOf(target);
  const finger = await page.context().newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", at?: number) =>
    finger.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: at === undefined ? [] : [{ x: x + at, y }],
    });
  await send("touchStart", 0);
  for (let step = 1; step <= 10; step += 1) await send("touchMove", (by * step) / 10);
  await send("touchEnd");
}

/** A finger on a slider, at a share of its way. */
async function tapAt(page: Page, slider: Locator, across: number, down: number): Promise<void> {
  await slider.scrollIntoViewIfNeeded();
  const box = (await slider.boundingBox())!;
  await page.touchscreen.tap(box.x + box.width * across, box.y + box.height * down);
}

const scrubOf = (page: Page): Locator =>
  page.getByRole("spinbutton", { name: "First move" }).first();
const now = (control: Locator): Promise<number> =>
  control.evaluate((one) => Number(one.getAttribute("aria-valuenow")));

test.describe("by finger", () => {
  test.use(TOUCH);

  test("a number in the sentence is dragged, and typed after a tap", async ({ page, baseURL }) => {
    const { faults } = await watch(page, baseURL ?? "");
    await open(page, "/kitchen-sink/?v=1");
    const scrub = scrubOf(page);
    const before = await now(scrub);
    await swipe(page, scrub, 90);
    await expect.poll(() => now(scrub)).toBeGreaterThan(before);

    await scrub.tap();
    const field = page.locator(".scrub-input");
    await expect(field).toBeFocused();
    await field.fill("7");
    await field.press("Enter");
    await expect(scrub).toHaveAttribute("aria-valuenow", "7");
    expect(faults).toEqual([]);
  });

  test("slider, switch, starting point, lock and list answer to a tap", async ({ page }) => {
    await open(page, "/kitchen-sink/controls/");
    const cell = page.locator("#specimen-whole");
    const move = cell.getByRole("slider", { name: "Move", exact: true });
    await tapAt(page, move, 0.9, 0.5);
    await expect.poll(() => move.inputValue().then(Number)).toBeGreaterThan(20);
    const rule = cell.getByRole("radio", { name: "outside a band" });
    await tapAt(page, rule, 0.5, 0.5);
    await expect(rule).toBeChecked();
    await cell.getByRole("button", { name: "Down", exact: true }).tap();
    await expect(move).toHaveValue("-10");
    await cell.getByRole("button", { name: "Unlock Target leverage" }).tap();
    await expect(cell.getByRole("slider", { name: "Target leverage" })).toBeVisible();
    await cell.getByRole("button", { name: "Undo" }).tap();
    await expect(move).not.toHaveValue("-10");
  });

  test("a path is painted, and a chart read, by finger", async ({ page }) => {
    await open(page, "/lab/");
    const cell = page.locator("#lab");
    const day = cell.getByRole("slider", { name: "Move of day 1" });
    await tapAt(page, day, 0.5, 0.1);
    await expect.poll(() => day.inputValue().then(Number)).toBeGreaterThan(10);
    await cell.getByRole("button", { name: "Add a day" }).tap();
    await expect(cell.getByRole("slider", { name: "Move of day 3" })).toBeVisible();

    const stage = cell.locator(".chart-stage").first();
    const { x, y } = await centreOf(stage);
    await page.touchscreen.tap(x, y);
    await expect(cell.locator(".chart-tip")).toBeVisible();
  });

  test("a ledger is filled in, a prediction handed in, a question answered", async ({ page }) => {
    await open(page, "/kitchen-sink/?v=1");
    const ledger = page.locator(".cell", { hasText: "Can you do it yourself?" });
    await ledger.getByRole("button", { name: "Last cell blank", exact: true }).tap();
    const blank = ledger.getByRole("textbox");
    await blank.tap();
    await blank.fill("1");
    await blank.press("Enter");
    await expect(blank).toHaveAttribute("aria-invalid", "true");

    const prediction = page.locator(".prediction").first();
    for (const field of await prediction.getByRole("textbox").all()) {
      await field.tap();
      await field.fill("97");
    }
    await prediction.getByRole("button", { name: "Show what happens" }).tap();
    await expect(prediction.getByRole("table")).toBeVisible();
  });
});

test.describe("by keys", () => {
  test("a number in the sentence: arrows, Page keys, ends, typing, Escape", async ({ page }) => {
    await open(page, "/kitchen-sink/?v=1");
    const scrub = scrubOf(page);
    await scrub.focus();
    const start = await now(scrub);
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => now(scrub)).toBeGreaterThan(start);
    const small = (await now(scrub)) - start;
    await page.keyboard.press("PageUp");
    await expect.poll(() => now(scrub)).toBe(start + 11 * small);
    await page.keyboard.press("End");
    await expect(scrub).toHaveAttribute(
      "aria-valuenow",
      (await scrub.getAttribute("aria-valuemax"))!,
    );
    await page.keyboard.press("7");
    await expect(page.locator(".scrub-input")).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(scrub).toHaveAttribute("aria-valuenow", "7");
    await expect(scrub).toBeFocused();
    await page.keyboard.press("Escape");
    await expect.poll(() => now(scrub)).toBe(start);
  });

  test("a list of kinds and a painted day: arrows turn them, Ctrl+Z takes it back", async ({
    page,
  }) => {
    await open(page, "/lab/");
    const cell = page.locator("#lab");
    const kind = cell.getByLabel("Product 1", { exact: true });
    await kind.focus();
    await page.keyboard.press("ArrowDown");
    await expect(kind).toHaveValue("static");
    const day = cell.getByRole("slider", { name: "Move of day 2" });
    await day.focus();
    await page.keyboard.press("ArrowUp");
    await expect(day).toHaveValue("-9");
    await page.keyboard.press("Control+z");
    await expect(day).toHaveValue("-10");
  });
});
