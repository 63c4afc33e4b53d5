/** A claim of the article that the course answers, and what becomes of it when it is run. */
import { simulate } from "../../engine/index.ts";
import type { ProductRun, Scenario } from "../../engine/index.ts";

/** What a claim comes to. */
export const verdicts = {
  holds: "Holds",
  depends: "Depends",
  false: "False",
  unsupported: "Unsupported",
} as const;
export type Verdict = keyof typeof verdicts;

/** A product's run by its id; asking for one that is not in the scenario throws. */
type Runs = (id: string) => ProductRun;

export interface Claim {
  /** Kebab-case; the anchor on the claims page. */
  readonly id: string;
  /** What is claimed, in our words. */
  readonly claimed: string;
  readonly verdict: Verdict;
  /** What is so. */
  readonly so: string;
  /** The market and the products in which it can be seen. */
  readonly scenario?: Scenario;
  /** What the engine finds; every number in it is read from the run or from a metric. */
  readonly finding?: (runs: Runs) => string;
  /** Numbers of the lessons that teach it, the first one first. */
  readonly lessons: readonly [number, ...number[]];
  /** Ids of sources, for what is a matter of record and not of arithmetic. */
  readonly sources: readonly string[];
}

/** The finding of a claim as text, its scenario run; undefined where the engine has nothing to say. */
export function findingOf(claim: Claim): string | undefined {
  return claim.finding?.(runsOf(claim.scenario));
}

function runsOf(scenario: Scenario | undefined): Runs {
  const products = scenario === undefined ? {} : simulate(scenario).products;
  return (id) => {
    const run = products[id];
    if (run === undefined) throw new RangeError(`products must hold ${id}, got none of that name`);
    return run;
  };
}
