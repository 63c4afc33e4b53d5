/** Every part in its states, in both themes at three widths: nothing is cut off, too small, or on top of another. */
import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { accessibilityFaults } from "./accessibility.ts";
import { geometryFaults } from "./geometry.ts";
import { hydrateAll, watch } from "./watch.ts";

const PAGE = "/kitchen-sink/?v=1";
const LOOKS = (["light", "dark"] as const).flatMap((theme) =>
  [360, 768, 1280].map((width) => ({ theme, width })),
);

async function open(page: Page, { theme, width }: (typeof LOOKS)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
  await page.setViewportSize({ width, height: 900 });
  await page.goto(PAGE);
  await hydrateAll(page);
  await page.waitForLoadState("networkidle");
}

/** Brings every part into the state that it is not in when the page opens. */
async function disturb(page: Page): Promise<void> {
  const cell = page.locator("#specimen-whole");
  const size = cell.getByRole("textbox", { name: /A label that is long/ });
  await size.fill("a great deal");
  await size.press("Enter");
  await cell.getByRole("radio", { name: "outside a band" }).check({ force: true });
  await cell.getByRole("button", { name: "Unlock Target leverage" }).click();
  await cell.getByText("Show the model").click();
  await cell.getByText("Table", { exact: true }).first().click();
  await page.getByRole("button", { name: "Break it" }).click();
  await page.getByText("For whoever wants more").click();
  for (const name of ["Reset every midnight", "Reset only outside a band"]) {
    await page.getByRole("textbox", { name }).first().fill("97");
  }
  const prediction = page.locator(".prediction").first();
  await prediction.getByRole("button", { name: "Show what happens" }).click();
  await expect(prediction.getByRole("table")).toBeVisible();
  const skips = page.getByRole("button", { name: "Read on without guessing" });
  while ((await skips.count()) > 0) await skips.first().click();
}

for (const look of LOOKS) {
  test(`in ${look.theme} at ${look.width} px every part has its place`, async ({
    page,
    baseURL,
  }) => {
    const { faults } = await watch(page, baseURL ?? "");
    await open(page, look);
    expect(await geometryFaults(page)).toEqual([]);
    await disturb(page);
    expect(await geometryFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
}

test("in every state it is accessible", async ({ page }) => {
  // Axe reads the longest page of all six times.
  test.setTimeout(300_000);
  await open(page, LOOKS[0]!);
  await disturb(page);
  expect(await accessibilityFaults(page)).toEqual([]);
});

test("it is not in the navigation, and not for search engines", async ({ page }) => {
  await page.goto("/kitchen-sink/");
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex");
  await page.goto("/");
  expect(await page.locator('a[href*="kitchen-sink"]').count()).toBe(0);
  await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
});

test.describe("what opens from a word", () => {
  for (const width of [360, 1280]) {
    test(`stands beside it at ${width} px, inside the window, and closes on Escape`, async ({
      page,
    }) => {
      await open(page, { theme: "light", width });
      const openers = await page.locator("p .term, p .value").all();
      expect(openers.length).toBeGreaterThan(3);
      for (const opener of openers) {
        await opener.scrollIntoViewIfNeeded();
        await opener.click();
        const popover = page.locator(":popover-open");
        await expect(popover).toHaveCount(1);
        const [from, to] = [await opener.boundingBox(), await popover.boundingBox()];
        const gap = Math.max(to!.y - (from!.y + from!.height), from!.y - (to!.y + to!.height));
        expect(gap).toBeGreaterThanOrEqual(-1);
        expect(gap).toBeLessThan(24);
        expect(to!.x).toBeGreaterThanOrEqual(0);
        expect(to!.x + to!.width).toBeLessThanOrEqual(width);
        await page.keyboard.press("Escape");
        await expect(popover).toHaveCount(0);
        await expect(opener).toBeFocused();
      }
    });
  }
});

test.describe("the measure finds", () => {
  const BAD = [
    [
      "text that is cut off",
      '<div style="width:60px;overflow:hidden;white-space:nowrap">A long line of text</div>',
      "text cut off",
    ],
    [
      "text that leaves the screen",
      '<div style="position:absolute;left:1200px;width:400px">Far away on the right</div>',
      "leaves the screen",
    ],
    [
      "a value that does not fit",
      '<input type="text" style="width:30px" value="1,000,000">',
      "value cut off",
    ],
    [
      "targets on each other",
      '<button style="position:absolute;left:0">One</button><button style="position:absolute;left:10px">Two</button>',
      "lie on each other",
    ],
    [
      "targets too small, side by side",
      '<button style="width:12px;height:12px;padding:0">a</button><button style="width:12px;height:12px;padding:0">b</button>',
      "too small to hit",
    ],
    [
      "labels that collide",
      '<figure><svg width="200" height="50"><text x="10" y="20">Label</text><text x="20" y="20">Other</text></svg></figure>',
      "labels collide",
    ],
    [
      "nothing in what is sound",
      '<p>Text with <button style="padding:0;border:0;font:inherit">a word</button> and <a href="/">another</a>.</p><button style="width:40px;height:40px">x</button>',
      "",
    ],
  ] as const;

  for (const [name, body, words] of BAD) {
    test(name, async ({ page }) => {
      const html = `<!doctype html><html lang="en"><body style="margin:0;overflow-x:hidden">${body}</body></html>`;
      await page.route("**/measured/", (route) =>
        route.fulfill({ contentType: "text/html", body: html }),
      );
      await page.goto("/measured/");
      const found = await geometryFaults(page);
      if (words === "") expect(found).toEqual([]);
      else expect(found.join("\n")).toContain(words);
    });
  }
});
