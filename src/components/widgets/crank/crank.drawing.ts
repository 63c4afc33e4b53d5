/** What the cell shows of the crank: numbers to draw, and text to print. */
import { formatNumber, formatPercent } from "../../../format/index.ts";
import { drawnFrom } from "../drawing.ts";
import { crankIds } from "./crank-ids.ts";
import type { CrankId } from "./crank-ids.ts";
import { absence, endWords, left, names, times } from "./crank-words.ts";
import { crank } from "./crank.model.ts";
import type { CrankResult } from "./crank.ts";

export interface DrawnRow {
  readonly id: CrankId;
  readonly name: string;
  readonly trades: string;
  readonly peak: string;
  readonly left: string;
  /** How it ended; empty where it did not. */
  readonly end: string;
}

export interface DrawnCrank extends Pick<CrankResult, "who" | "leverage" | "scenario"> {
  readonly rows: readonly DrawnRow[];
  /** Where each trade of the drawn token brings it. */
  readonly trades: readonly { readonly x: number; readonly y: number }[];
  /** Where its lender sells; undefined where it does not. */
  readonly sale: { readonly x: number; readonly y: number } | undefined;
  /** How far an old price misleads the contract; empty where it does not. */
  readonly staleBy: string;
  readonly summary: string;
}

function rowOf(id: CrankId, { runs }: CrankResult): DrawnRow {
  const run = runs[id];
  return {
    id,
    name: names[id],
    trades: formatNumber(run.trades.length),
    peak: times(run.peak.leverage),
    left: left(run.left),
    end: endWords(run),
  };
}

function tradesInWords(count: number): string {
  return count === 0
    ? "Nothing is traded"
    : `Rings are where its ${formatNumber(count)} trades bring it`;
}

function summaryOf({ who, away, runs }: CrankResult): string {
  const run = runs[who];
  const how = run.end?.kind === "sold" ? `At a leverage of ${times(run.end.at)},` : "Then";
  const end = run.end === null ? "" : ` ${how} ${endWords(run)}`;
  return `${absence(away)}. ${tradesInWords(run.trades.length)}; its leverage is ${times(run.peak.leverage)} at most.${end} ${left(run.left)} is left of 100.`;
}

export const crankDrawing = drawnFrom(crank, (result): DrawnCrank => {
  const { who, leverage, scenario, runs, staleBy } = result;
  const { end, trades } = runs[who];
  return {
    who,
    leverage,
    scenario,
    rows: crankIds.map((id) => rowOf(id, result)),
    trades: trades.map(({ hour, to }) => ({ x: hour, y: to })),
    sale: end?.kind === "sold" ? { x: end.hour, y: end.at } : undefined,
    staleBy: staleBy > 0 ? formatPercent(staleBy, { decimals: 1 }) : "",
    summary: summaryOf(result),
  };
});
