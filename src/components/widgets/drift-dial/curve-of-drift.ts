/** The Drift dial as a chart: real leverage against the move. */
import type { Decimal } from "../../../engine/index.ts";
import type { DriftChartInput, DriftPoint } from "../../charts/drift-chart.ts";
import { standings } from "./drift.ts";
import type { DriftDialValues, DriftResult } from "./drift.ts";
import { leverageText, moveText, nameText } from "./drift-words.ts";
import { MOST_MOVE } from "./parameters.ts";

/** The chart's input but for its functions, which cannot travel in a page. */
export type DrawnCurve = Omit<DriftChartInput, "formatX" | "formatY">;

/** Leverage that the chart shows at least; near the wipe-out the curve leaves it. */
const LEAST_TOP = 7;
/** A crossing this near to the reader's own place goes without its label. */
const CROWDED = 9;

function topOf(values: DriftDialValues): number {
  return Math.max(LEAST_TOP, values.hi * 1.2, values.L * 1.6);
}

function crossingsOf(result: DriftResult, values: DriftDialValues): readonly DriftPoint[] {
  const { low, high } = result.edges;
  const ends = [
    [low, values.lo],
    [high, values.hi],
  ] as const;
  return ends.flatMap(([move, y]) => {
    const x = move?.times(100).toNumber();
    if (x === undefined || Math.abs(x) > MOST_MOVE) return [];
    return [{ x, y, label: Math.abs(x - values.m) < CROWDED ? "" : moveText(move!) }];
  });
}

function hereOf(real: Decimal | null, values: DriftDialValues): DriftPoint | undefined {
  if (real === null) return undefined;
  const [size, top] = [real.abs().toNumber(), topOf(values)];
  const label = size > top ? `↑ ${leverageText(real)}` : leverageText(real);
  return { x: values.m, y: Math.min(size, top), label };
}

function endOf({ wipeOut }: DriftResult): DriftChartInput["end"] {
  const x = wipeOut?.times(100).toNumber();
  if (x === undefined || Math.abs(x) > MOST_MOVE) return undefined;
  return { x, side: x < 0 ? "left" : "right", label: `${moveText(wipeOut!)}: all gone` };
}

export function curveOfDrift(result: DriftResult, values: DriftDialValues): DrawnCurve {
  const top = topOf(values);
  const points = result.curve.map(({ move, size }) => {
    const y = size?.toNumber() ?? Infinity;
    return { x: move, y: y <= top ? y : null };
  });
  return {
    id: "drift-curve",
    title: `Real leverage of a ${nameText(result)} token that nobody trades`,
    series: [{ id: "token", label: `${nameText(result)} token`, role: "static", points }],
    range: result.trades === null ? undefined : { low: values.lo, high: values.hi },
    crossings: crossingsOf(result, values),
    here: hereOf(standings(result).realLeverage, values),
    end: endOf(result),
    target: values.L,
    xLabel: "Move of the price since the last trade",
    yLabel: "Real leverage",
  };
}
