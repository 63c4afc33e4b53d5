/** Every control by finger and by keys, on the page of all parts and in the lab. */
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./journey.ts";
import { strokeOver, tapAt, TOUCH } from "./finger.ts";
import { hydrateAll, watch } from "./watch.ts";

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await hydrateAll(page);
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
    await strokeOver(page, scrub, [0.5, 0.5], [3, 0.5]);
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
    await tapAt(page, stage, 0.5, 0.5);
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

  test("every control of a cell is reached by Tab and turned by keys", async ({ page }) => {
    await open(page, "/kitchen-sink/controls/");
    const cell = page.locator("#specimen-whole");
    const focused = cell.locator(":focus");
    const next = () => page.keyboard.press("Tab");
    await cell.getByRole("button", { name: "Down", exact: true }).focus();
    await page.keyboard.press("Enter");
    const move = cell.getByRole("slider", { name: "Move", exact: true });
    await expect(move).toHaveValue("-10");

    await next();
    await expect(focused).toHaveAccessibleName("Reset Move");
    await page.keyboard.press("Space");
    await expect(move).toHaveValue("10");
    await expect(move).toBeFocused();

    const typed = cell.getByRole("textbox", { name: "Move, type a value" });
    await typed.focus();
    await page.keyboard.type("7");
    await page.keyboard.press("Enter");
    await expect(move).toHaveValue("7");
    await page.keyboard.type("nonsense");
    await page.keyboard.press("Enter");
    await expect(cell.getByText(/Write a number/).first()).toBeVisible();
    await expect(move).toHaveValue("7");
    await next();
    await expect(move).toBeFocused();
    await page.keyboard.press("End");
    await expect(move).toHaveValue("40");

    await cell.getByRole("radio", { name: "at every close" }).focus();
    await page.keyboard.press("ArrowDown");
    await expect(cell.getByRole("radio", { name: "outside a band" })).toBeChecked();

    const day = cell.getByRole("slider", { name: "From" });
    const before = Number(await day.inputValue());
    await day.focus();
    await page.keyboard.press("ArrowRight");
    await expect(day).toHaveValue(String(before + 1));

    await cell.getByRole("button", { name: "Unlock Target leverage" }).focus();
    await page.keyboard.press("Enter");
    const leverage = cell.getByRole("slider", { name: "Target leverage" });
    await expect(leverage).toBeFocused();
    await page.keyboard.press("Home");
    await expect(leverage).toHaveValue("-5");
  });

  test("a path is typed: Enter applies it, and what is wrong is said", async ({ page }) => {
    await open(page, "/lab/");
    const cell = page.locator("#lab");
    const typed = cell.getByLabel("Or type them");
    const day = cell.getByRole("slider", { name: "Move of day 1" });
    await typed.fill("5 ten");
    await page.keyboard.press("Enter");
    await expect(cell.getByText(/“ten” is not a number/)).toBeVisible();
    await expect(day).toHaveValue("10");
    await typed.fill("5 -2.5");
    await page.keyboard.press("Enter");
    await expect(day).toHaveValue("5");
  });
});

test("what is said of a typed number lies over what follows it, on a phone as well", async ({
  page,
}) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await open(page, "/embed/cost-meter/");
    const fields = page.locator(".cell-controls").getByRole("textbox");
    for (const field of await fields.all()) {
      const before = await field.inputValue();
      await field.fill("nonsense");
      await field.press("Enter");
      const said = page.locator(".complaint:not(:empty)");
      await expect(said).toBeVisible();
      // At its corners too: what lies over it would take the pointer as well.
      const isOnTop = said.evaluate((box) => {
        const { left, top, width, height } = box.getBoundingClientRect();
        return [0.1, 0.5, 0.9].every((x) =>
          [0.1, 0.5, 0.9].every((y) =>
            box.contains(document.elementFromPoint(left + x * width, top + y * height)),
          ),
        );
      });
      expect(await isOnTop).toBe(true);
      await field.fill(before);
      await field.press("Enter");
    }
  }
});
