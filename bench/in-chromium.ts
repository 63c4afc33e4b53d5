/**
 * Many paths in a worker of an installed Chromium. The clock on the wall measures the neighbours too, so
 * where the system tells (Linux), the worker's own processor time is read beside it.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import type { Page } from "@playwright/test";
import { build } from "vite";

export interface InChromium {
  readonly version: string;
  /** Milliseconds of the fastest run on the wall, and of the first drawing of bands. */
  readonly wall: number;
  readonly firstBand: number;
  /** Milliseconds of processor time of the fastest run; null where the system does not tell. */
  readonly processor: number | null;
}

interface Run {
  readonly firstBand: number;
  readonly whole: number;
}

async function bundle(): Promise<string> {
  const built = await build({
    logLevel: "silent",
    configFile: false,
    build: {
      write: false,
      lib: {
        entry: path.join(import.meta.dirname, "worker.ts"),
        formats: ["es"],
        fileName: "worker",
      },
    },
  });
  const [result] = [built].flat();
  if (!result || !("output" in result)) throw new Error("nothing was bundled");
  return result.output[0].code;
}

/** Nanoseconds on a processor of every worker thread of this user's browsers, by thread. */
function workerThreads(): Map<string, number> {
  const found = new Map<string, number>();
  const read = (file: string): string => {
    try {
      return readFileSync(file, "utf8");
    } catch {
      return "";
    }
  };
  const list = (folder: string): string[] => {
    try {
      return readdirSync(folder).filter((name) => /^\d+$/.test(name));
    } catch {
      return [];
    }
  };
  for (const process of list("/proc")) {
    for (const thread of list(`/proc/${process}/task`)) {
      const at = `/proc/${process}/task/${thread}`;
      if (!read(`${at}/comm`).startsWith("DedicatedWorker")) continue;
      const nanoseconds = Number(read(`${at}/schedstat`).split(" ")[0]);
      if (nanoseconds > 0) found.set(thread, nanoseconds);
    }
  }
  return found;
}

/** The processor time of the thread that worked most: that of the benchmark. */
function mostSince(before: ReadonlyMap<string, number>): number | null {
  const spent = [...workerThreads()].map(([thread, now]) => now - (before.get(thread) ?? 0));
  return spent.length > 0 ? Math.max(...spent) / 1e6 : null;
}

async function run(page: Page): Promise<Run> {
  return page.evaluate(
    () =>
      new Promise<Run>((resolve) => {
        const { bench } = window as unknown as { bench: Worker };
        bench.onmessage = ({ data }: MessageEvent<Run>) => {
          resolve(data);
        };
        bench.postMessage(null);
      }),
  );
}

async function open(page: Page, code: string): Promise<void> {
  await page.route("http://bench.test/**", (route) =>
    route.request().url().endsWith(".js")
      ? route.fulfill({ body: code, contentType: "text/javascript" })
      : route.fulfill({ body: "<!doctype html><title>bench</title>", contentType: "text/html" }),
  );
  await page.goto("http://bench.test/");
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const worker = new Worker("/worker.js", { type: "module" });
        (window as unknown as { bench: Worker }).bench = worker;
        worker.onmessage = () => {
          resolve();
        };
        worker.onerror = (event) => {
          reject(new Error(event.message));
        };
      }),
  );
}

/** The fastest of so many runs; null where no browser starts. */
export async function measureInChromium(runs: number): Promise<InChromium | null> {
  const executablePath = process.env["CHROMIUM"];
  const browser = await chromium
    .launch({ args: ["--no-sandbox"], ...(executablePath ? { executablePath } : {}) })
    .catch(() => null);
  if (!browser) return null;
  const page = await browser.newPage();
  await open(page, await bundle());
  const found: (Run & { readonly processor: number | null })[] = [];
  for (let count = 0; count < runs; count += 1) {
    const before = workerThreads();
    const times = await run(page);
    found.push({ ...times, processor: mostSince(before) });
  }
  const version = browser.version();
  await browser.close();
  const processors = found.flatMap(({ processor }) => processor ?? []);
  return {
    version,
    wall: Math.min(...found.map(({ whole }) => whole)),
    firstBand: Math.min(...found.map(({ firstBand }) => firstBand)),
    processor: processors.length > 0 ? Math.min(...processors) : null,
  };
}
