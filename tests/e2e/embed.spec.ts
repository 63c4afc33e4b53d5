import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import { expect, test } from "./journey.ts";
import { watch } from "./watch.ts";

/** Another site, on this machine: a page with one frame in it. */
let host: Server;
let origin = "";

test.beforeAll(async ({ baseURL }) => {
  host = createServer((request, response) => {
    const { search } = new URL(request.url ?? "/", "http://host");
    response.setHeader("Content-Type", "text/html");
    response.end(
      `<!doctype html><title>host</title><iframe src="${baseURL ?? ""}/embed/rule-lab/${search.replaceAll("&", "&amp;")}" title="rule lab" width="700" height="300"></iframe><script src="${baseURL ?? ""}/embed/resize.js" async></script>`,
    );
  });
  await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
});
test.afterAll(() => host.close());

const openHost = (page: Page, query: string) => page.goto(`${origin}/post/${query}`);

const counts = (page: Page) =>
  page.evaluate(
    () =>
      (window as unknown as { pathDependentEmbeds: { resized: number; ignored: number } })
        .pathDependentEmbeds,
  );
const heightOf = (page: Page) =>
  page.locator("iframe").evaluate((frame) => frame.getBoundingClientRect().height);

test("alone in its frame, an instrument opens in its state and tells its height", async ({
  page,
}) => {
  await openHost(page, `?hi=3.5&v=1&target=${encodeURIComponent(origin)}`);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByLabel("Upper edge, type a value")).toHaveValue("3.5x");
  await expect(frame.locator(".site-head, .site-foot")).toHaveCount(0);
  await expect.poll(() => heightOf(page)).toBeGreaterThan(500);
  const before = await heightOf(page);

  await frame.locator("summary", { hasText: "Show the model" }).click();
  await expect.poll(() => heightOf(page)).toBeGreaterThan(before + 100);
  expect((await counts(page)).ignored).toBe(0);
});

test("without a target nothing is told; with another’s, the browser delivers nothing", async ({
  page,
}) => {
  for (const query of ["?v=1", "?v=1&target=https%3A%2F%2Felsewhere.example", "?target=nonsense"]) {
    await openHost(page, query);
    await page.frameLocator("iframe").locator("#rule-lab").waitFor();
    await page.waitForTimeout(300);
    expect(await counts(page)).toEqual({ resized: 0, ignored: 0 });
    expect(await heightOf(page)).toBeLessThan(320);
  }
});

test("messages from elsewhere or of another form are ignored and counted (fault 86)", async ({
  page,
}) => {
  await openHost(page, `?v=1&target=${encodeURIComponent(origin)}`);
  await expect.poll(() => heightOf(page)).toBeGreaterThan(500);
  const before = await heightOf(page);
  await page.evaluate(() => {
    window.postMessage({ height: 9000 }, "*");
    const frame = document.querySelector("iframe")!;
    frame.contentWindow!.postMessage({ height: 9000 }, "*");
  });
  const inside = page.frames().find((frame) => frame.url().includes("/embed/"))!;
  await inside.evaluate((target) => {
    for (const message of ["9000", { height: "9000" }, { height: -1 }, { height: 1, more: 2 }]) {
      window.parent.postMessage(message, target);
    }
  }, origin);
  await expect.poll(async () => (await counts(page)).ignored).toBe(5);
  expect(await heightOf(page)).toBe(before);
});

test("the code of a cell opens the same state", async ({ page, baseURL, context }) => {
  const { faults } = await watch(page, baseURL ?? "");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/lessons/when-do-they-rebalance/?hi=3.5&v=1#rule-lab");
  const cell = page.locator("#rule-lab");
  await cell.scrollIntoViewIfNeeded();
  await expect(cell.getByLabel("Upper edge, type a value")).toHaveValue("3.5x");
  await cell.locator("summary", { hasText: "Embed" }).click();
  await cell.getByLabel(/The address of your site/).fill("blog.example");
  await cell.getByRole("button", { name: "Copy the code" }).click();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toContain(`${baseURL ?? ""}/embed/rule-lab/?hi=3.5`);
  expect(code).toContain("target=https%3A%2F%2Fblog.example");
  const address = /src="([^"]+)"/.exec(code)![1]!.replaceAll("&amp;", "&");
  await page.goto(address);
  await expect(page.getByLabel("Upper edge, type a value")).toHaveValue("3.5x");
  await expect(page.locator("summary", { hasText: "Embed" })).toBeHidden();
  const described = await page.request.get("/embed/rule-lab/oembed.json");
  expect(await described.json()).toMatchObject({ version: "1.0", type: "rich" });
  expect(faults).toEqual([]);
});
