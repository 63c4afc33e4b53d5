/** What two moves make of a stake, row by row. */
import { Decimal, simulate } from "../../../engine/index.ts";
import type { ProductRun } from "../../../engine/index.ts";
import { dialScenario, multiplied, once, scenarioOfMoves } from "./dial-scenario.ts";
import type { DialValues } from "./dial-scenario.ts";
import type { DialResult, DialRow } from "./dial-result.ts";
import { STAKE } from "./dial-words.ts";

function rowsOf({ series }: ProductRun, moves: readonly number[], by: number): readonly DialRow[] {
  const worths = series.map(({ nav }) => nav.times(STAKE));
  return moves.map((percents, i) => {
    const move = new Decimal(percents).times(by).div(100);
    const [before, after] = [worths[i]!, worths[i + 1]!];
    return {
      move: move.toString(),
      factor: move.plus(1).toString(),
      before: before.toString(),
      change: after.minus(before).toString(),
      after: after.toString(),
    };
  });
}

const leftOf = (run: ProductRun): string => run.summary.nav.times(STAKE).toString();

export function runDial(values: DialValues): DialResult {
  const moves = [values.m1, values.m2];
  const by = Number(values.by);
  const { products } = simulate(dialScenario(values));
  const swapped = simulate(scenarioOfMoves([values.m2, values.m1], [once])).products["once"]!;
  const doubled = simulate(scenarioOfMoves(moves, [multiplied(2)])).products["multiplied"]!;
  const token = products["multiplied"];
  const first = new Decimal(values.m1).div(100);
  return {
    by,
    once: rowsOf(products["once"]!, moves, 1),
    multiplied: token === undefined ? null : rowsOf(token, moves, by),
    doubled: leftOf(doubled),
    swapped: leftOf(swapped),
    back: first.neg().div(first.plus(1)).toString(),
  };
}
