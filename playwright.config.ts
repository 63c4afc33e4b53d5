import { defineConfig } from "@playwright/test";
import { BROWSER_ARGUMENTS, findBrowser } from "./scripts/setup/browser.mjs";
import { freePort } from "./tests/support/free-port.ts";

// The workers read this file again: the browser and the port found first hold for all of them.
process.env.CHROME ??= (await findBrowser()) ?? "";
process.env.TEST_SITE_PORT ??= String(await freePort());
const origin = `http://localhost:${process.env.TEST_SITE_PORT}`;

export default defineConfig({
  testDir: "tests/e2e",
  fullyParallel: true,
  workers: 2,
  // For browsers that paint nothing; whatever else passes only when tried again has failed (scripts/checks/tally.mjs).
  retries: 1,
  forbidOnly: true,
  // Limits only end what hangs: a busy machine is no failure.
  timeout: 180_000,
  expect: {
    timeout: 20_000,
    // A border a pixel off is a change; a few pixels of an edge drawn softer are none.
    toHaveScreenshot: { maxDiffPixels: 40 },
  },
  snapshotPathTemplate: "{testDir}/pictures/{arg}{ext}",
  outputDir: ".cache/playwright",
  reporter: [["list"], ["json", { outputFile: ".cache/tests/playwright.json" }]],
  use: {
    baseURL: origin,
    browserName: "chromium",
    headless: true,
    locale: "en-US",
    timezoneId: "UTC",
    actionTimeout: 30_000,
    launchOptions: { executablePath: process.env.CHROME, args: [...BROWSER_ARGUMENTS] },
  },
  webServer: {
    command: `node scripts/site/serve-for-tests.mjs ${process.env.TEST_SITE_PORT}`,
    url: `${origin}/404.html`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 2000 },
  },
});
