/**
 * The browser that the tests drive: an installed Chromium or Chrome first, then the one Playwright
 * can download, then the system's package manager. Needs Playwright's package, so set up first.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { scriptOf } from "./project.mjs";
import { complain, say } from "./say.mjs";
import { run, runNode } from "./run.mjs";

const COMMANDS = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "google-chrome-beta",
  "microsoft-edge",
];

const APPLICATIONS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** What a headless Chromium needs to stay on this machine and away from the network. */
export const BROWSER_ARGUMENTS = Object.freeze([
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]);

const DOWNLOAD_LIMIT_MS = 5 * 60_000;

/** @returns {string[]} paths that may be browsers, the likeliest first */
function candidates() {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const onPath = COMMANDS.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [process.env.CHROME, process.env.CHROME_PATH, ...onPath, ...APPLICATIONS]
    .filter((file) => file !== undefined && file !== "")
    .map(String);
}

/**
 * Whether a file is a browser that starts. Some systems put a stub there that only tells how to
 * install one; Windows' browsers open a window when asked for their version, so there it is enough to exist.
 *
 * @param {string} file
 */
function starts(file) {
  if (!existsSync(file)) return false;
  if (process.platform === "win32") return true;
  return spawnSync(file, ["--version"], { timeout: 20_000, stdio: "ignore" }).status === 0;
}

/** Playwright's own download, where it is there. */
async function downloaded() {
  const { chromium } = await import("@playwright/test");
  return chromium.executablePath();
}

/** @returns {Promise<string | undefined>} the path of a browser that starts */
export async function findBrowser() {
  return [...candidates(), await downloaded()].find(starts);
}

async function download() {
  say("No Chromium or Chrome found; asking Playwright to download one …");
  await runNode(scriptOf("@playwright/test", "playwright"), ["install", "chromium"], {
    keep: true,
    timeoutMs: DOWNLOAD_LIMIT_MS,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "15000" },
  });
}

/** Only where it asks for no password. */
async function installFromSystem() {
  if (process.platform !== "linux") return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && (await run("sudo", ["-n", "true"], { keep: true })).code !== 0) return;
  /** @param {string[]} args */
  const apt = (...args) => {
    const command = ["apt-get", "-qq", "-y", ...args];
    const [first, ...rest] = isRoot ? command : ["sudo", "-n", ...command];
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    return run(String(first), rest, { keep: true, env, timeoutMs: DOWNLOAD_LIMIT_MS });
  };
  say("Installing the system's own with apt-get install chromium …");
  await apt("update");
  await apt("install", "chromium");
}

/** @returns {Promise<string | undefined>} undefined after a line that tells what to do */
export async function ensureBrowser() {
  for (const bring of [undefined, download, installFromSystem]) {
    await bring?.();
    const browser = await findBrowser();
    if (browser) return browser;
  }
  complain(
    "No Chromium could be had for the browser tests. Run: apt-get install chromium (or set CHROME to an installed Chromium or Chrome).",
  );
  return undefined;
}
