/** Remembers each test of the engine, how long it took, and which mutants it reached. */
import fc from "fast-check";
import type { TestContext } from "vitest";
import { afterEach, beforeEach } from "vitest";

export type WatchedTask = TestContext["task"];

export interface WatchedTest {
  readonly task: WatchedTask;
  readonly milliseconds: number;
  /** How often each mutant was reached, by its number. */
  readonly reached: Float64Array;
  /** The same, all mutants together. */
  readonly reachedInAll: number;
}

/** What the switches in the engine's code and the run of the mutants share. */
export interface MutationState {
  /** The mutant that is switched on; −1 for none. */
  active: number;
  /**
   * How often any switch was asked since it was switched on, and how often at most before it is taken for one
   * without end: the loop that does not end may stand elsewhere.
   */
  asked: number;
  mostAsked: number;
  /** Where what is reached is counted; null while mutants run. */
  reached: Float64Array | null;
  /** What is reached while files are loaded. */
  readonly whileLoading: Float64Array;
  readonly tests: WatchedTest[];
}

const MOST_MUTANTS = 16_384;

const shared = globalThis as { __mutation?: MutationState };

export function mutationState(): MutationState {
  const whileLoading = new Float64Array(MOST_MUTANTS);
  return (shared.__mutation ??= {
    active: -1,
    asked: 0,
    mostAsked: 0,
    reached: whileLoading,
    whileLoading,
    tests: [],
  });
}

// The first failure is all that is asked for, not the smallest.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });

const state = mutationState();
let started = 0;

beforeEach(() => {
  if (state.reached === null) return;
  state.reached = new Float64Array(MOST_MUTANTS);
  started = performance.now();
});

afterEach(({ task }) => {
  const { reached } = state;
  if (reached === null) return;
  const milliseconds = performance.now() - started;
  const reachedInAll = reached.reduce((sum, times) => sum + times, 0);
  state.tests.push({ task, reached, reachedInAll, milliseconds });
  state.reached = state.whileLoading;
});
