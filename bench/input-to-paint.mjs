/**
 * From input to paint, at a quarter of the processor: turns every control of every instrument in an
 * installed Chromium and reads the browser's own event timing. `npm run build` first; then
 * `npm run bench:input` or `npm run bench:input -- rule-lab lab`.
 */
import { readdirSync } from "node:fs";
import { loadavg } from "node:os";
import { chromium } from "@playwright/test";
import { BROWSER_ARGUMENTS, findBrowser } from "../scripts/setup/browser.mjs";
import { inProject } from "../scripts/setup/project.mjs";
import { listen, siteHandler } from "../scripts/site/static-server.mjs";

const THROTTLE = 4;
const TURNS = 8;
const BUDGET_MS = 50;
/** The browser reports no event that took less. */
const LEAST_MS = 16;

/** @param {number[]} sorted @param {number} share */
const quantile = (sorted, share) =>
  sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? LEAST_MS;

/** @param {import("@playwright/test").Page} page */
async function watchPaints(page) {
  await page.addInitScript(() => {
    const seen = { events: /** @type {number[]} */ ([]), tasks: /** @type {number[]} */ ([]) };
    Object.assign(globalThis, { seen });
    const known = new Map();
    new PerformanceObserver((list) => {
      for (const entry of /** @type {any[]} */ (list.getEntries())) {
        if (entry.interactionId === 0) continue;
        const longest = Math.max(known.get(entry.interactionId) ?? 0, entry.duration);
        known.set(entry.interactionId, longest);
        seen.events = [...known.values()];
      }
    }).observe(/** @type {any} */ ({ type: "event", durationThreshold: 16, buffered: true }));
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.tasks.push(duration);
    }).observe({ type: "longtask", buffered: false });
    Object.assign(globalThis, {
      clearSeen: () => (known.clear(), (seen.events = seen.tasks = [])),
    });
  });
}

/** @param {import("@playwright/test").Browser} browser @param {string} origin @param {string} widget */
async function measure(browser, origin, widget) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await watchPaints(page);
  await page.goto(`${origin}/embed/${widget}/`);
  await page.waitForFunction(() => document.querySelector("astro-island[ssr]") === null);
  const locked = page.getByRole("button", { name: /^Unlock / });
  while ((await locked.count()) > 0) await locked.first().click();
  // The first turn fetches the engine and Plot: loading is not input.
  const controls = page.locator(
    ".cell-controls :is(input[type=range], input[type=radio]:checked, select)",
  );
  if ((await controls.count()) > 0) await controls.first().press("ArrowRight");
  await page.waitForTimeout(1500);
  const slow = await page.context().newCDPSession(page);
  await slow.send("Emulation.setCPUThrottlingRate", { rate: THROTTLE });
  await page.evaluate(() => /** @type {any} */ (globalThis).clearSeen());
  const count = await controls.count();
  let turns = 0;
  for (let i = 0; i < count; i += 1) {
    const control = controls.nth(i);
    if (!(await control.isVisible())) continue;
    await control.focus();
    for (let turn = 0; turn < TURNS; turn += 1) {
      await page.keyboard.press(turn % 4 < 2 ? "ArrowRight" : "ArrowLeft");
      await page.waitForTimeout(120);
      turns += 1;
    }
  }
  await page.waitForTimeout(300);
  const seen = await page.evaluate(() => /** @type {any} */ (globalThis).seen);
  await page.close();
  const times = [...seen.events];
  while (times.length < turns) times.push(LEAST_MS);
  times.sort((a, b) => a - b);
  return {
    widget,
    controls: count,
    turns,
    median: quantile(times, 0.5),
    p98: quantile(times, 0.98),
    task: Math.max(0, ...seen.tasks),
  };
}

const only = process.argv.slice(2);
const widgets = readdirSync(inProject("dist/embed"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && (only.length === 0 || only.includes(entry.name)))
  .map(({ name }) => name);
const server = await listen(siteHandler(inProject("dist")), 0);
const browser = await chromium.launch({
  executablePath: (await findBrowser()) ?? "",
  args: [...BROWSER_ARGUMENTS],
});
console.log(`load ${loadavg()[0]?.toFixed(1)}, processor slowed ${THROTTLE} times`);
console.log("| instrument | controls | turns | median | p98 | longest task |");
console.log("| --- | --- | --- | --- | --- | --- |");
for (const widget of widgets) {
  const { controls, turns, median, p98, task } = await measure(
    browser,
    `http://localhost:${server.port}`,
    widget,
  );
  const over = p98 > BUDGET_MS ? " (over)" : "";
  console.log(
    `| ${widget} | ${controls} | ${turns} | ${median} ms | ${p98} ms${over} | ${Math.round(task)} ms |`,
  );
}
await browser.close();
await server.close();
