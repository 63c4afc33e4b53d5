/** The same scenario with other moves: whole percents drawn from a seed. Build only. */
import { makeRandom } from "../../engine/index.ts";
import type { Scenario } from "../../engine/index.ts";

/** Moves a reader can work with on paper. */
const MOVES = [-15, -12, -10, -8, -6, -5, -4, 4, 5, 6, 8, 10, 12, 15, 20] as const;

/** The scenario with new returns, or undefined where its path is not a list of returns. */
export function freshScenario(scenario: Scenario, seed: number): Scenario | undefined {
  const { path } = scenario.market;
  if (path.kind !== "returns") return undefined;
  const random = makeRandom(seed);
  const returns = path.returns.map(() => String(MOVES[random.below(MOVES.length)]! / 100));
  return { ...scenario, market: { ...scenario.market, path: { ...path, returns } } };
}
