/** What can be run off the page: plain data in, plain data and typed arrays out. */
import { simulate, toPlain } from "../engine/index.ts";
import type { Plain, Scenario, Summary } from "../engine/index.ts";
import { readLedger, writeLedgers } from "./ledger-jobs.ts";

/** One product of a scenario as numbers to draw, and its exact summary. */
export interface DrawnProduct {
  readonly summary: Plain<Summary>;
  /** NAV at each tick; the stake is 1. */
  readonly nav: Float64Array;
  /** Real leverage at each tick; NaN where NAV is 0. */
  readonly realLeverage: Float64Array;
}

export interface DrawnSimulation {
  readonly products: Readonly<Record<string, DrawnProduct>>;
}

/** Runs a scenario exactly and keeps of it what a chart and a table need. */
export function drawSimulation(scenario: Scenario): DrawnSimulation {
  const { products } = simulate(scenario);
  const drawn = Object.entries(products).map(([id, { summary, series }]) => [
    id,
    {
      summary: toPlain(summary),
      nav: Float64Array.from(series, (point) => point.nav.toNumber()),
      realLeverage: Float64Array.from(series, (point) => point.realLeverage?.toNumber() ?? NaN),
    },
  ]);
  return { products: Object.fromEntries(drawn) as Record<string, DrawnProduct> };
}

/** Every job by name: one line a job. */
export const jobs = {
  "draw-simulation": drawSimulation,
  "read-ledger": readLedger,
  "write-ledgers": writeLedgers,
} as const satisfies Record<string, (input: never) => unknown>;

export type JobName = keyof typeof jobs;
export type JobInput<N extends JobName> = Parameters<(typeof jobs)[N]>[0];
export type JobOutput<N extends JobName> = ReturnType<(typeof jobs)[N]>;

export interface JobRequest<N extends JobName = JobName> {
  readonly id: number;
  readonly name: N;
  readonly input: JobInput<N>;
}

export type JobReply =
  | { readonly id: number; readonly output: unknown }
  | { readonly id: number; readonly failure: string };

/** Does what a request asks; failures become data, so that a worker never dies of a bad scenario. */
export function answer(request: JobRequest): JobReply {
  try {
    const run = jobs[request.name] as (input: unknown) => unknown;
    return { id: request.id, output: run(request.input) };
  } catch (error) {
    return { id: request.id, failure: error instanceof Error ? error.message : String(error) };
  }
}
