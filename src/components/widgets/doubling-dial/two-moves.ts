/** What two moves make of a stake, row by row. Plain text and numbers: it travels from the build to the cell. */
import { Decimal, simulate } from "../../../engine/index.ts";
import type { ProductRun } from "../../../engine/index.ts";
import { dialScenario, multiplied, once, scenarioOfMoves } from "./dial-scenario.ts";
import type { DialValues } from "./dial-scenario.ts";
import { STAKE } from "./dial-words.ts";

/** One move, in decimals as text. */
export interface DialRow {
  /** The move as it is made here: a fraction, already multiplied. */
  readonly move: string;
  /** What one becomes: 1 + the move. */
  readonly factor: string;
  readonly before: string;
  readonly change: string;
  readonly after: string;
}

export interface DialResult {
  /** How often each move counts. */
  readonly by: number;
  readonly once: readonly DialRow[];
  /** Absent where each move counts once. */
  readonly multiplied: readonly DialRow[] | null;
  /** What is left when each move counts double, whatever is chosen. */
  readonly doubled: string;
  /** What is left when the second move comes first. */
  readonly swapped: string;
  /** The move that would have undone the first one. */
  readonly back: string;
}

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
