/** `npm run bench`: the exact ledger, and many paths in Node and in a Chromium worker beside scalar C. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "@playwright/test";
import { build } from "vite";
import { simulate } from "../src/engine/index.ts";
import type { Scenario } from "../src/engine/index.ts";
import { measure, PATHS, SCENARIO, STEPS, TERMS } from "./many-paths.ts";

const scratch = mkdtempSync(path.join(tmpdir(), "path-dependent-bench-"));
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** CPU milliseconds of the fastest of some runs: on a busy machine the others measure the neighbours. */
function fastest(runs: number, work: () => void): number {
  return Math.min(
    ...Array.from({ length: runs }, () => {
      const before = process.cpuUsage();
      work();
      return process.cpuUsage(before).user / 1000;
    }),
  );
}

function ledger(): void {
  const hourly: Scenario = {
    market: {
      start: "100",
      stepHours: 1,
      path: { kind: "gbm", volatility: "0.6", steps: 8760, seed: 7 },
    },
    products: SCENARIO.products,
  };
  const ms = fastest(5, () => simulate(hourly));
  say(`exact ledger, 8,760 hourly steps: ${ms.toFixed(0)} ms (budget 150)`);
}

function nativeNanoseconds(): number | null {
  const program = path.join(scratch, "ensemble");
  const source = path.join(import.meta.dirname, "ensemble.c");
  try {
    execFileSync("gcc", ["-O3", "-ffp-contract=off", "-o", program, source, "-lm"]);
  } catch {
    say("scalar C: skipped, because gcc is missing or failed");
    return null;
  }
  const run = (): number =>
    Number(execFileSync(program, TERMS, { encoding: "utf8" }).split(" ")[0]);
  return Math.min(run(), run(), run());
}

/** The measurement inside a worker of an installed Chromium; null with a printed reason without one. */
async function inChromium(): Promise<number | null> {
  await build({
    logLevel: "silent",
    configFile: false,
    build: {
      outDir: scratch,
      emptyOutDir: false,
      lib: {
        entry: path.join(import.meta.dirname, "worker.ts"),
        formats: ["es"],
        fileName: "worker",
      },
    },
  });
  const code = readFileSync(path.join(scratch, "worker.js"), "utf8");
  const executablePath = process.env["CHROMIUM"];
  const browser = await chromium
    .launch({ args: ["--no-sandbox"], ...(executablePath ? { executablePath } : {}) })
    .catch(() => null);
  if (!browser) {
    say("Chromium: skipped, because none could be started (set CHROMIUM to its path)");
    return null;
  }
  const page = await browser.newPage();
  await page.route("http://bench.test/**", (route) =>
    route.request().url().endsWith(".js")
      ? route.fulfill({ body: code, contentType: "text/javascript" })
      : route.fulfill({ body: "<!doctype html><title>bench</title>", contentType: "text/html" }),
  );
  await page.goto("http://bench.test/");
  const found = await page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const worker = new Worker("/worker.js", { type: "module" });
        worker.onmessage = ({ data }: MessageEvent<number>) => {
          resolve(data);
        };
        worker.onerror = (event) => {
          reject(new Error(event.message));
        };
      }),
  );
  await browser.close();
  return found;
}

try {
  say(`${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}`);
  ledger();
  const native = nativeNanoseconds();
  if (native !== null) say(`scalar C: ${native.toFixed(2)} ns a path-step`);
  const report = (where: string, ns: number): void => {
    const ratio = native === null ? "" : `, ${(ns / native).toFixed(2)} of C's time`;
    say(`${where}: ${ns.toFixed(2)} ns a path-step, ${(1000 / ns).toFixed(0)} M a second${ratio}`);
  };
  let node = Infinity;
  for (let run = 0; run < 3; run += 1) {
    const ms = fastest(1, measure);
    node = Math.min(node, (ms * 1e6) / (PATHS * STEPS));
  }
  report("Node", node);
  const browser = await inChromium();
  if (browser !== null) report("Chromium worker (wall clock)", browser);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
