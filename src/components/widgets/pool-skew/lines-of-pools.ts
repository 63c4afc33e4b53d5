/** The two pools as their chart draws them. */
import type { PoolChartInput } from "../../charts/pool-chart.ts";
import { formatMoney, formatMultiple, formatPercent } from "../../../format/index.ts";
import type { PoolSkewResult } from "./pools.ts";

const whole = (value: number): string => formatMoney(value, { decimals: 0 });
const signed = (percents: number, decimals: number): string =>
  formatPercent(percents / 100, { decimals, sign: true });

export function linesOfPools({ curve }: PoolSkewResult): PoolChartInput {
  return {
    id: "pool-skew-pools",
    title: "Who holds what after one move of the price",
    x: curve.map(({ move }) => move),
    lower: { label: "long pool", role: "pool", values: curve.map(({ long }) => long) },
    upper: { label: "short pool", role: "underlying", values: curve.map(({ short }) => short) },
    xLabel: "Move of the price",
    yLabel: "Money in both pools",
    xTicks: [-50, -25, 0, 25, 50].map((value) => ({ value, label: signed(value, 0) })),
    formatX: (move) => signed(move, 1),
    formatY: whole,
  };
}

export function summaryOfPools({
  after,
  longReturn,
  shortReturn,
  multiple,
  curve,
}: PoolSkewResult): string {
  const end = curve.at(-1)!;
  const ends = `At the right end of the picture, ${signed(end.move, 0)}, the pools hold ${whole(end.long)} and ${whole(end.short)}.`;
  return `After a move of ${signed(after.move, 1)} the long token makes ${signed(longReturn * 100, 2)} and the short one ${signed(shortReturn * 100, 2)}. Of a small rise the long token gains ${formatMultiple(multiple)}. ${ends}`;
}
