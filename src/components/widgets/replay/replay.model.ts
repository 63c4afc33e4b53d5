/** Real closes, held through by an index fund and by tokens of several leverages. */
import { pathVariance } from "../../../engine/ensemble/index.ts";
import type { Scenario } from "../../../engine/index.ts";
import { formatDate } from "../../../format/index.ts";
import { rested } from "../../../pace/rested.ts";
import { drawSimulation, runner } from "../../../runner/index.ts";
import type { DrawnProduct, DrawnSimulation } from "../../../runner/index.ts";
import type { Closes } from "../../../content/series/closes.ts";
import { defineModel } from "../model-definition.ts";
import type { ModelDefinition } from "../model-definition.ts";
import { createRunMemory } from "../run-memory.ts";
import type { RunMemory } from "../run-memory.ts";
import { loadCloses } from "../../../content/series/load-closes.ts";
import { replaySet } from "./parameters.ts";
import type { ReplaySet } from "./parameters.ts";
import { replayScenario, tokenId, wholeScenario, windowOf } from "./replay-scenario.ts";
import type { ReplayValues } from "./replay-scenario.ts";
import { multipleOf, quantitiesOf } from "./replay.quantities.ts";
import type { ReplayResult } from "./replay.quantities.ts";

/** More than one turn has: the index, the table's tokens and the reader's own for a few windows. */
const MOST_RUNS = 24;

/**
 * Runs a scenario off the page, product by product, without those whose runs are remembered. A run that is overtaken
 * ends with the product it is at.
 */
function remembering(key: string, memory: RunMemory<DrawnProduct>) {
  return async (
    { market, products }: Scenario,
    window: readonly [number, number],
    isLatest: () => boolean,
  ): Promise<DrawnSimulation | undefined> => {
    const runs: Record<string, DrawnProduct> = {};
    for (const product of products) {
      const of = [window, product];
      const known = memory.get(of);
      if (known !== undefined) runs[product.id] = known;
      else {
        const one = { market, products: [product] };
        const drawn = await runner.run(key, "draw-simulation", one);
        if (drawn === undefined) return undefined;
        runs[product.id] = memory.keep(of, drawn.products[product.id]!);
        if (!isLatest()) return undefined;
      }
    }
    return { products: runs };
  };
}

function resultOf(
  closes: Closes,
  values: ReplayValues,
  { products }: DrawnSimulation,
): ReplayResult {
  const [from, to] = windowOf(closes, values);
  const chosen = products[tokenId(values.L)];
  return {
    days: closes.days.slice(from, to + 1),
    products: chosen === undefined ? products : { ...products, chosen },
    variance: pathVariance(closes.closes.slice(from, to + 1).map(Number)),
  };
}

/** The replay of any closes: the file's, or the reader's own. Of runs under one key only the latest matters. */
export function makeReplay(
  closes: Closes,
  key = "replay",
): ModelDefinition<ReplaySet, ReplayResult> {
  const run = remembering(key, createRunMemory<DrawnProduct>(MOST_RUNS));
  return defineModel<ReplaySet, ReplayResult>({
    name: "replay",
    set: replaySet,
    presets: [
      { id: "all", label: "All of it", values: { from: "2000-01-03", to: "2020-04-17" } },
      { id: "lost", label: "The lost decade", values: { from: "2000-01-03", to: "2009-12-31" } },
      { id: "bull", label: "The long rise", values: { from: "2009-03-09", to: "2020-02-19" } },
      { id: "crisis", label: "2007 to 2009", values: { from: "2007-10-09", to: "2009-03-09" } },
      { id: "spring", label: "Spring 2020", values: { from: "2020-02-19", to: "2020-03-23" } },
    ],
    formula:
      "Each token’s NAV is multiplied, close by close, by 1 + position ÷ NAV × the index’s return; then its rule decides whether to trade back to leverage × NAV. No costs, no dividends, no interest.",
    scenario: (values) => replayScenario(closes, values),
    derive: (values) => resultOf(closes, values, drawSimulation(wholeScenario(closes, values))),
    deriveLater: rested(async (values, isLatest) => {
      const drawn = await run(wholeScenario(closes, values), windowOf(closes, values), isLatest);
      return drawn && resultOf(closes, values, drawn);
    }),
    quantities: quantitiesOf(closes),
    missions: {
      "beat-it": {
        ask: "Find a window of at least ten years in which the 3x token beats three times the index’s own gain.",
        met: (result, values) =>
          values.L === 3 &&
          values.to >= `${Number(values.from.slice(0, 4)) + 10}${values.from.slice(4)}` &&
          Number(result.products["chosen"]!.summary.return) >
            3 * Number(result.products["index"]!.summary.return),
        found: (result) =>
          `From ${formatDate(result.days[0]!)} to ${formatDate(result.days.at(-1)!)} the index made ×${multipleOf(result.products["index"])} and the token ×${multipleOf(result.products["chosen"])}. A long, calm rise does that.`,
      },
      "lose-while-up": {
        ask: "Find a window in which the index gains and the 3x token loses.",
        met: (result, values) =>
          values.L === 3 &&
          (values.from !== "2000-01-03" || values.to !== "2020-04-17") &&
          Number(result.products["index"]!.summary.return) > 0 &&
          Number(result.products["chosen"]!.summary.return) < 0,
        found: (result) =>
          `From ${formatDate(result.days[0]!)} to ${formatDate(result.days.at(-1)!)}: the index ×${multipleOf(result.products["index"])}, the token ×${multipleOf(result.products["chosen"])}.`,
      },
    },
  });
}

/** Made once the closes are there. */
export async function loadReplay(): Promise<ModelDefinition<ReplaySet, ReplayResult>> {
  return makeReplay(await loadCloses());
}
