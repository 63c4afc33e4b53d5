/** How far doubles stray from the exact ledger: the figure that the pages print beside many paths. */
import type { Scenario } from "../scenario.ts";
import { simulate } from "../simulation/simulate.ts";
import { makeDrawer } from "./drawer.ts";
import { liveThrough } from "./live-through.ts";
import { openLogReturns } from "./log-returns.ts";
import { ensemblePath, makePlan } from "./plan.ts";

/** The worst disagreement of one product over all ticks. */
export interface Gap {
  readonly product: string;
  /**
   * |double − exact| ÷ exact at the worst tick; 0 where both are wiped out. Where real leverage is beyond
   * 100, a moment before ruin, ÷ a hundredth of the notional: what is left of a difference of two nearly
   * equal doubles cannot be told from rounding.
   */
  readonly relative: number;
  /** The tick at which it is worst. */
  readonly step: number;
}

/** Real leverage beyond which NAV is a difference of two nearly equal numbers. */
const ILL_CONDITIONED = 100;

/** The returns of the first path of a scenario's ensemble. */
function firstReturns(scenario: Scenario): Float64Array {
  const path = ensemblePath(scenario.market);
  const drawer = makeDrawer(path.steps);
  drawer.draw(openLogReturns(path, scenario.market.stepHours)(0));
  return drawer.returns;
}

/** Runs the first path of an ensemble in doubles and in the exact ledger, and compares them tick by tick. */
export function measureGap(scenario: Scenario): Gap[] {
  const returns = firstReturns(scenario);
  const exact = simulate({
    ...scenario,
    market: { ...scenario.market, path: { kind: "returns", returns: Array.from(returns, String) } },
  });
  const at = Int32Array.from({ length: returns.length + 1 }, (_, step) => step);
  return scenario.products.map((spec, index) => {
    const navs = new Float64Array(at.length);
    liveThrough(makePlan(spec, scenario.market, `products[${index}]`), returns, at, navs);
    let worst: Gap = { product: spec.id, relative: 0, step: 0 };
    exact.products[spec.id]?.series.forEach(({ nav, step, realLeverage }) => {
      const off = nav.minus(navs[step] ?? Number.NaN).abs();
      const leverage = Math.abs(realLeverage?.toNumber() ?? 0);
      const scale = nav.abs().times(Math.max(1, leverage / ILL_CONDITIONED));
      const relative = off.isZero() ? 0 : off.div(scale).toNumber();
      if (!(relative <= worst.relative)) worst = { ...worst, relative, step };
    });
    return worst;
  });
}

/**
 * The worst disagreement of each product over so many seeds: every seed's first path is run both ways.
 *
 * @throws RangeError when the scenario asks for what an ensemble does not offer
 */
export function worstGaps(scenario: Scenario, seeds: number): Gap[] {
  const path = ensemblePath(scenario.market);
  const runs = Array.from({ length: seeds }, (_, seed) =>
    measureGap({ ...scenario, market: { ...scenario.market, path: { ...path, seed } } }),
  );
  return scenario.products.map((spec, index) =>
    runs.reduce<Gap>(
      (worst, run) => (gapAt(run, index).relative > worst.relative ? gapAt(run, index) : worst),
      {
        product: spec.id,
        relative: 0,
        step: 0,
      },
    ),
  );
}

function gapAt(run: readonly Gap[], index: number): Gap {
  return run[index] as Gap;
}
