/** What the benchmark of many paths runs, everywhere the same: one daily token over a year. */
import { makeEnsemble } from "../src/engine/ensemble/index.ts";
import type { Scenario } from "../src/engine/index.ts";

export const PATHS = 100_000;
export const STEPS = 365;

export const SCENARIO: Scenario = {
  market: {
    start: "100",
    stepHours: 24,
    path: { kind: "gbm", volatility: "0.6", drift: "0.2", steps: STEPS, seed: 7 },
  },
  products: [
    { id: "daily", kind: "token", leverage: "3", rule: { kind: "periodic", everyHours: 24 } },
  ],
};

/** The same for the C program: paths, steps, mean and deviation of a step's log return, leverage. */
export const TERMS = [
  String(PATHS),
  String(STEPS),
  String((0.2 - 0.18) / 365),
  String(0.6 / Math.sqrt(365)),
  "3",
];

/** Draws them all. */
export function measure(): void {
  const ensemble = makeEnsemble({ scenario: SCENARIO, paths: PATHS });
  while (ensemble.advance());
  ensemble.result();
}
