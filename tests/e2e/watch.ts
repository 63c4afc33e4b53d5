import type { Page } from "@playwright/test";

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

/** Reads on past a prediction, where a page waits for one. */
async function openGate(page: Page): Promise<void> {
  const skip = page.locator("astro-island:not([ssr])").getByText("Read on without guessing");
  if ((await page.locator(":root[data-gate=closed]").count()) > 0) await skip.first().click();
}

/** Brings every island to life: those that wait to be seen are scrolled to. */
export async function hydrateAll(page: Page): Promise<void> {
  await openGate(page);
  for (const island of await page.locator("astro-island").all()) {
    await island.evaluate((element) => {
      // An island without a box of its own is seen by its first child.
      (element.firstElementChild ?? element).scrollIntoView({ block: "center" });
    });
  }
  await page.waitForFunction(() => !document.querySelector("astro-island[ssr]"));
}
