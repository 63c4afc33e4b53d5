/** What the cell of many paths shows of its run: plain data. */
import type { Scenario } from "../../../engine/index.ts";
import type { Estimate } from "../../../engine/ensemble/index.ts";
import { ABSENT, formatMoney, formatMultiple, formatPercent } from "../../../format/index.ts";
import { drawnFrom } from "../drawing.ts";
import { manyPaths } from "./many-paths.model.ts";
import type { ManyPathsResult } from "./many-result.ts";
import { PATHS } from "./many-scenario.ts";
import type { ManyPathsValues } from "./many-scenario.ts";

/** A figure of the draw with its error, and what a formula says of it where there is one. */
export interface DrawnFigure {
  readonly name: string;
  readonly drawn: string;
  readonly formula: string;
}

export interface DrawnManyPaths extends Pick<
  ManyPathsResult,
  "days" | "bands" | "middle" | "shares"
> {
  readonly name: string;
  readonly held: "daily" | "band" | "static";
  readonly mean: number;
  readonly median: number;
  readonly figures: readonly DrawnFigure[];
  readonly summary: string;
  readonly shapes: string;
  readonly paths: number;
  readonly scenario: Scenario;
}

const HELD = { daily: "daily", band: "band", alone: "static" } as const;
const WAYS = { daily: "reset daily", band: "in a band", alone: "left alone" } as const;

const holdOf = ({ hold }: ManyPathsValues): keyof typeof HELD => hold as keyof typeof HELD;

const money = (amount: number): string => formatMoney(amount, { decimals: 1 });
const whole = (bin: number): string => formatMoney(bin * 20, { decimals: 0 });
const share = (part: number): string => formatPercent(part, { decimals: 1 });

/** A value and twice its standard error: nineteen draws in twenty come as near. */
function within({ value, standardError }: Estimate, text: (value: number) => string): string {
  return `${text(value)} ± ${text(2 * standardError)}`;
}

function figuresOf({ mean, median, loss, wipedOut, theory }: ManyPathsResult): DrawnFigure[] {
  const known = (value: number | undefined, text: (value: number) => string): string =>
    value === undefined ? ABSENT : text(value);
  return [
    { name: "Average", drawn: within(mean, money), formula: known(theory?.mean, money) },
    {
      name: "Middle holder",
      drawn: within(median, money),
      formula: known(theory?.median, money),
    },
    {
      name: "Lose",
      drawn: within(loss, share),
      formula: known(theory?.lossProbability, share),
    },
    { name: "Wiped out", drawn: share(wipedOut), formula: known(undefined, share) },
  ];
}

const nameOf = (values: ManyPathsValues): string =>
  `${formatMultiple(values.L)}, ${WAYS[holdOf(values)]}`;

function summaryOf(
  { mean, median, loss, bands }: ManyPathsResult,
  values: ManyPathsValues,
): string {
  const [low, high] = [bands[0]?.at(-1) ?? 0, bands.at(-1)?.at(-1) ?? 0];
  return `${nameOf(values)}: of 100, the average is ${money(mean.value)} and the middle ${money(median.value)}; ${share(loss.value)} of the holders lose, and nine in ten end between ${money(low)} and ${money(high)}.`;
}

function shapesOf({ mean, shares }: ManyPathsResult): string {
  const beyond = shares.at(-1) ?? 0;
  const most = shares.indexOf(Math.max(...shares));
  return `The fullest bin, ${share(shares[most] ?? 0)} of the holders, runs from ${whole(most)} to ${whole(most + 1)}. ${share(beyond)} end at 400 or more, which the last bin holds, and they lift the average to ${money(mean.value)}.`;
}

export const manyPathsDrawing = drawnFrom(manyPaths, (result, values): DrawnManyPaths => ({
  days: result.days,
  bands: result.bands,
  middle: result.middle,
  shares: result.shares,
  name: nameOf(values),
  held: HELD[holdOf(values)],
  mean: result.mean.value,
  median: result.median.value,
  figures: figuresOf(result),
  summary: summaryOf(result, values),
  shapes: shapesOf(result),
  paths: PATHS,
  scenario: manyPaths.scenario(values),
}));
