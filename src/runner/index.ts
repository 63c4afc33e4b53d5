/** The page's runner. */
import { inlineRunner } from "./inline-runner.ts";
import type { Runner } from "./runner.ts";
import { makeWorkerRunner } from "./worker-runner.ts";

export type { Runner } from "./runner.ts";
export type { DrawnProduct, DrawnSimulation, JobName } from "./jobs.ts";
export type { LedgerPage } from "./ledger-jobs.ts";
export { drawSimulation } from "./jobs.ts";
export { readLedger } from "./ledger-jobs.ts";

/** In a worker on the page, inline while the site is built. */
export const runner: Runner = import.meta.env.SSR
  ? inlineRunner
  : makeWorkerRunner(
      () => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }),
      inlineRunner,
    );
