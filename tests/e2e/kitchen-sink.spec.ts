/**
 * Every part in its states, in both themes at three widths: nothing is cut off, too small, or on top of
 * another. As the pages open they are measured by the sweep; here is what becomes of them when they are used.
 */
import type { Page } from "@playwright/test";
import { expect, test } from "./journey.ts";
import { accessibilityFaults } from "./accessibility.ts";
import { builtPages } from "./built-pages.ts";
import { geometryFaults } from "./geometry.ts";
import { hydrateAll, watch } from "./watch.ts";

const WORDS = "/kitchen-sink/?v=1";
const CONTROLS = "/kitchen-sink/controls/";
const LOOKS = (["light", "dark"] as const).flatMap((theme) =>
  [360, 768, 1280].map((width) => ({ theme, width })),
);

async function open(page: Page, url: string, { theme, width }: (typeof LOOKS)[number]) {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
  await page.setViewportSize({ width, height: 900 });
  await page.goto(url);
  await hydrateAll(page);
  await page.waitForLoadState("networkidle");
}

/** Brings what only a reader can bring into a state into the one that it is not in when the page opens. */
const DISTURBED: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  [WORDS]: async (page) => {
    await page.getByText("For whoever wants more").click();
    const prediction = page.locator(".prediction").first();
    for (const field of await prediction.getByRole("textbox").all()) await field.fill("97");
    await prediction.getByRole("button", { name: "Show what happens" }).click();
    await expect(prediction.getByRole("table")).toBeVisible();
    const skips = page.getByRole("button", { name: "Read on without guessing" });
    while ((await skips.count()) > 0) {
      const left = await skips.count();
      await skips.first().click();
      await expect(skips).toHaveCount(left - 1);
    }
    await expect(page.locator("#drawn-where-they-end-is")).toBeVisible();
  },
  [CONTROLS]: async (page) => {
    const cell = page.locator("#specimen-whole");
    const size = cell.getByRole("textbox", { name: /A label that is long/ });
    await size.fill("a great deal");
    await size.press("Enter");
    await cell.getByRole("radio", { name: "outside a band" }).check({ force: true });
    await cell.getByRole("button", { name: "Unlock Target leverage" }).click();
    await cell.getByText("Show the model").click();
    await cell.getByText("Table", { exact: true }).first().click();
    await page.getByRole("button", { name: "Break it" }).click();
    await page.getByRole("button", { name: "Type it" }).click();
  },
};

for (const [url, disturb] of Object.entries(DISTURBED)) {
  for (const look of LOOKS) {
    test(`${url}: in ${look.theme} at ${look.width} px every part has its place when it has been used`, async ({
      page,
      baseURL,
    }) => {
      const { faults } = await watch(page, baseURL ?? "");
      await open(page, url, look);
      await disturb(page);
      expect(await geometryFaults(page)).toEqual([]);
      expect(faults).toEqual([]);
    });
  }

  test(`${url}: used, it is accessible`, async ({ page }) => {
    await open(page, url, LOOKS[0]!);
    await disturb(page);
    expect(await accessibilityFaults(page, true)).toEqual([]);
  });
}

test("they are not in the navigation, and not for search engines", async ({ page }) => {
  const pages = builtPages().filter((url) => url.startsWith("/kitchen-sink/"));
  expect(pages.length).toBeGreaterThan(1);
  for (const url of pages) {
    expect(await (await page.request.get(url)).text()).toContain(
      '<meta name="robots" content="noindex"',
    );
  }
  await page.goto("/");
  expect(await page.locator('a[href*="kitchen-sink"]').count()).toBe(0);
  await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
});

test.describe("what opens from a word", () => {
  for (const width of [360, 1280]) {
    test(`stands beside it at ${width} px, inside the window, and closes on Escape`, async ({
      page,
    }) => {
      await open(page, WORDS, { theme: "light", width });
      const openers = await page.locator(":is(p .term, p .value):visible").all();
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
