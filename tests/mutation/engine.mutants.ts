/**
 * Switches on one mutant of the engine after the other and runs the tests that reach it, the quickest
 * first, until one fails. Prints what no test noticed; fails where a part's share is below nine tenths.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, TestRunner } from "vitest";
import type { Mutant } from "./mutate-engine.ts";
import { MUTANTS_FILE, RESULTS_FOLDER } from "./mutate-engine.ts";
import type { WatchedTest } from "./watch-tests.ts";
import { mutationState } from "./watch-tests.ts";

const LEAST_SHARE = 0.9;

/** Tests of one mutant go on for so long; what has not failed by then counts as unnoticed. */
const MOST_MILLISECONDS = 8_000;

type Outcome = "noticed" | "unnoticed" | "unreached" | "while loading";

/** `MUTATE=market npm run mutate` tries the files whose path has these letters only. */
const wanted = process.env["MUTATE"] ?? "";

const state = mutationState();

async function fails({ task }: WatchedTest): Promise<boolean> {
  try {
    await TestRunner.getTestFn(task)();
    return false;
  } catch {
    return true;
  }
}

async function tryMutant(id: number, quickest: readonly WatchedTest[]): Promise<Outcome> {
  const reaching = quickest.filter(({ reached }) => (reached[id] ?? 0) > 0);
  if (reaching.length === 0) return state.whileLoading[id] ? "while loading" : "unreached";
  const started = performance.now();
  state.active = id;
  for (const watched of reaching) {
    if (performance.now() - started > MOST_MILLISECONDS) break;
    state.asked = 0;
    state.mostAsked = watched.reachedInAll * 20 + 1_000_000;
    if (await fails(watched)) {
      state.active = -1;
      return "noticed";
    }
  }
  state.active = -1;
  return "unnoticed";
}

/** `src/engine/market/random.ts` is of the part market, `src/engine/fields.ts` of none. */
function partOf({ file }: Mutant): string {
  const [, , part = "", within] = file.split("/");
  return within === undefined ? "the rest" : part;
}

test("at least nine tenths of the mutants of every part are noticed", { timeout: 0 }, async () => {
  state.reached = null;
  const quickest = state.tests.toSorted((a, b) => a.milliseconds - b.milliseconds);
  const mutants = (JSON.parse(readFileSync(MUTANTS_FILE, "utf8")) as Mutant[]).filter(({ file }) =>
    file.includes(wanted),
  );
  const outcomes: (Mutant & { readonly outcome: Outcome })[] = [];
  for (const mutant of mutants) {
    outcomes.push({ ...mutant, outcome: await tryMutant(mutant.id, quickest) });
  }
  writeFileSync(join(RESULTS_FOLDER, "outcomes.json"), JSON.stringify(outcomes, null, 1));
  const tried = outcomes.filter(({ outcome }) => outcome !== "while loading");
  const shares = [...new Set(tried.map(partOf))].map((part) => {
    const all = tried.filter((mutant) => partOf(mutant) === part);
    const noticed = all.filter(({ outcome }) => outcome === "noticed").length;
    return { part, noticed, tried: all.length, share: noticed / all.length };
  });
  const left = tried.filter(({ outcome }) => outcome !== "noticed");
  const lines = left.map(
    ({ file, line, mutator, replacement, outcome }) =>
      `${file}:${line} ${outcome}: ${mutator} → ${replacement}`,
  );
  process.stdout.write(`${lines.join("\n")}\n`);
  for (const { part, noticed, tried: all } of shares) {
    process.stdout.write(
      `${part}: ${noticed} of ${all}, ${((100 * noticed) / all).toFixed(1)} %\n`,
    );
  }
  expect(shares.filter(({ share }) => share < LEAST_SHARE)).toEqual([]);

  // Mutants may have left something behind that other mutants then were blamed for: not so.
  const broken: string[] = [];
  for (const watched of quickest) if (await fails(watched)) broken.push(watched.task.name);
  expect(broken).toEqual([]);
});
