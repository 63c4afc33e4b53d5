import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";

const HYDRATION_MS = 30_000;

/** What went wrong in a page while it was watched, in words. */
export interface Watch {
  readonly faults: string[];
  /** Every address that was asked for. */
  readonly requests: string[];
}

/** Watches a page from before it loads: errors, broken policy, failed and foreign requests. */
export async function watch(page: Page, origin: string): Promise<Watch> {
  const faults: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`uncaught: ${error.message}`));
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    // Leaving a page, or a worker's end, calls its requests off.
    if (reason !== "net::ERR_ABORTED") faults.push(`failed: ${request.url()} ${reason}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    requests.push(url);
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) faults.push(`left the site: ${url}`);
  });
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => {
      console.error(`policy broken: ${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  return { faults, requests };
}

/**
 * Opens a page as a link into it does: what follows a prediction is then shown, though nothing was guessed
 * and nothing was run.
 */
export async function openWhole(page: Page, url: string): Promise<void> {
  await page.goto(`${url}#main`);
}

/**
 * How many of the islands that were chosen still sleep; the first of them is brought into sight. Now to the middle and now
 * to the top: a page that stands still may paint no frame, and what is seen is only noticed in a frame.
 */
function scrollToSeen(page: Page, place: ScrollLogicalPosition): Promise<number> {
  return page.evaluate((block) => {
    const asleep = document.querySelectorAll("astro-island[ssr][data-seen]");
    const island = asleep[0];
    // An island without a box of its own is seen by its first child.
    (island?.firstElementChild ?? island)?.scrollIntoView({ block });
    return asleep.length;
  }, place);
}

/** What can be told of an island that does not wake: whether it is in sight, frames are painted and its file came. */
function whySleeps(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const island = document.querySelector("astro-island[ssr][data-seen]");
    const { top, bottom } = (island?.firstElementChild ?? island)!.getBoundingClientRect();
    const file = new URL(island?.getAttribute("component-url") ?? "", location.href).href;
    const [fetched] = performance.getEntriesByName(file) as PerformanceResourceTiming[];
    let frames = 0;
    const count = (): number => requestAnimationFrame(() => ((frames += 1), count()));
    count();
    await new Promise((resolve) => setTimeout(resolve, 500));
    const { visibilityState } = document;
    const status = fetched?.responseStatus ?? "not asked for";
    return JSON.stringify({ top, bottom, innerHeight, visibilityState, frames, file, status });
  });
}

/** What sleeps and can be seen: an island in a closed disclosure sleeps until it is opened. */
const ASLEEP = "astro-island[ssr]:not(details:not([open]) *)";

/** Brings every island to life: those that wait to be seen are scrolled to. */
export async function hydrateAll(page: Page): Promise<void> {
  const waiting = page.locator(ASLEEP);
  const limit = await waiting.count();
  for (let done = 0; done <= limit && (await waiting.count()) > 0; done += 1) {
    // In one step: an island that wakes between being counted and being looked for is not waited for.
    const name = await page.evaluate((asleep) => {
      const island = document.querySelector(asleep);
      island?.setAttribute("data-seen", "");
      return island?.getAttribute("component-export") ?? "";
    }, ASLEEP);
    // Looked for again while it sleeps: what wakes above it can push it out of sight.
    let looks = 0;
    const asleep = expect.poll(() => scrollToSeen(page, looks++ % 2 === 0 ? "center" : "start"), {
      message: `${name} comes to life when it is seen`,
      timeout: HYDRATION_MS,
    });
    await asleep.toBe(0).catch(async (error: unknown) => {
      throw new Error(`${name} does not come to life: ${await whySleeps(page)}`, { cause: error });
    });
  }
  await expect(waiting, "every island lives").toHaveCount(0);
}

/** Frames until a choice has been told, and what follows from it has been begun. */
const FRAMES_TO_BEGIN = 4;

/** Waits until every number on the page is that of the reader's own values. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async (frames) => {
    for (let i = 0; i < frames; i += 1) await new Promise(requestAnimationFrame);
  }, FRAMES_TO_BEGIN);
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
}
