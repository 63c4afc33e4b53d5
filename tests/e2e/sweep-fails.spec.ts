/** The sweeps find nothing on our pages; here is that they would. */
import type { Page } from "@playwright/test";
import { expect, test } from "./journey.ts";
import { accessibilityFaults } from "./accessibility.ts";
import { deadControls } from "./dead-controls.ts";
import { watch } from "./watch.ts";

const ADDRESS = "/faulty/";

/** Opens one address of the site with a page of the test's own in its place. */
async function open(page: Page, body: string, policy = "default-src *"): Promise<void> {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"><title>t</title></head><body>${body}</body></html>`;
  const answer = { contentType: "text/html", body: html };
  await page.route(`**${ADDRESS}`, (route) => route.fulfill(answer));
  await page.goto(ADDRESS);
  await page.waitForLoadState("networkidle");
}

const WATCHED = [
  ["an error told to the console", "<script>console.error('told')</script>", "console: told"],
  ["an uncaught error", "<script>throw new Error('thrown')</script>", "uncaught: thrown"],
  ["a request to elsewhere", '<img src="http://127.0.0.2:9/x.png">', "left the site: http://127"],
  ["a file that is not there", '<img src="/gone.png">', "console: Failed to load"],
] as const;

for (const [name, body, words] of WATCHED) {
  test(`watching finds ${name}`, async ({ page, baseURL }) => {
    const { faults } = await watch(page, baseURL ?? "");
    await open(page, body, "default-src * 'unsafe-inline'");
    expect(faults.join("\n")).toContain(words);
  });
}

test("watching finds a broken policy", async ({ page, baseURL }) => {
  const { faults } = await watch(page, baseURL ?? "");
  await open(page, '<p style="color: red">x</p>', "default-src 'self'");
  expect(faults.join("\n")).toContain("policy broken: style-src");
});

test("the accessibility sweep finds poor contrast in one theme, and overflow at one width", async ({
  page,
}) => {
  const style =
    "<style>body{color:#000;background:#fff} @media (prefers-color-scheme: dark) {body{color:#444;background:#333}} div{width:500px}</style>";
  await open(
    page,
    `${style}<main><h1>Heading</h1><div>Words</div></main>`,
    "default-src * 'unsafe-inline'",
  );
  const faults = (await accessibilityFaults(page)).join("\n");
  expect(faults).toContain("dark at 768 px: color-contrast");
  expect(faults).not.toContain("light at 768 px: color-contrast");
  expect(faults).toMatch(/light at 360 px: \d+ px wider/);
  expect(faults).not.toMatch(/light at 1280 px: \d+ px wider/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a visible button is dead, a hidden one and a popover’s are not", async ({ page }) => {
    await open(
      page,
      '<button>a</button><button hidden>b</button><button popovertarget="p">c</button><p popover id="p">d</p>',
    );
    expect(await deadControls(page)).toEqual(["<button>a</button>"]);
  });
});
