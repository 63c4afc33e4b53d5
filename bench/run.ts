/** `npm run bench`: the exact ledger, and many paths in Node and in a Chromium worker beside scalar C. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { simulate } from "../src/engine/index.ts";
import type { Scenario } from "../src/engine/index.ts";
import { measureInChromium } from "./in-chromium.ts";
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

async function browser(native: number | null): Promise<void> {
  const found = await measureInChromium(5);
  if (!found) {
    say("Chromium: skipped, because none could be started (set CHROMIUM to its path)");
    return;
  }
  const each = (ms: number): number => (ms * 1e6) / (PATHS * STEPS);
  if (found.processor !== null) {
    report(`Chromium ${found.version} worker, processor time`, each(found.processor), native);
  }
  report(`Chromium ${found.version} worker, wall clock`, each(found.wall), native);
  say(
    `  ${PATHS.toLocaleString("en")} × ${STEPS}: ${found.wall.toFixed(0)} ms (budget 600), first band after ${found.firstBand.toFixed(0)} ms (budget 50)`,
  );
}

function report(where: string, ns: number, native: number | null): void {
  const ratio = native === null ? "" : `, ${(ns / native).toFixed(2)} of C's time`;
  say(`${where}: ${ns.toFixed(2)} ns a path-step, ${(1000 / ns).toFixed(0)} M a second${ratio}`);
}

try {
  const load = loadavg()[0]?.toFixed(1);
  say(
    `${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores, load ${load}, Node ${process.version}`,
  );
  ledger();
  const native = nativeNanoseconds();
  if (native !== null) say(`scalar C: ${native.toFixed(2)} ns a path-step`);
  let node = Infinity;
  for (let run = 0; run < 3; run += 1) {
    const ms = fastest(1, measure);
    node = Math.min(node, (ms * 1e6) / (PATHS * STEPS));
  }
  report("Node, processor time", node, native);
  await browser(native);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
