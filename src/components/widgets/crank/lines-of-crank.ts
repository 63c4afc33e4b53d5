/** The crank as its chart draws it. */
import type { ChartEvent } from "../../charts/chart-spec.ts";
import type { LeverageChartInput } from "../../charts/leverage-chart.ts";
import type { ProductRole } from "../../charts/product-style.ts";
import { formatMultiple } from "../../../format/index.ts";
import { clock } from "./clock.ts";
import type { CrankId } from "./crank-ids.ts";
import type { DrawnCrank } from "./crank.drawing.ts";

export const rolesOfCrank = {
  keeper: "margin",
  scheduler: "daily",
  vault: "futures",
} as const satisfies Record<CrankId, ProductRole>;

const ticks = [0, 24, 48].map((value) => ({ value, label: `day ${value / 24 + 1}` }));

function eventsOf({ who, trades, sale }: DrawnCrank): readonly ChartEvent[] {
  const rings = trades.map((trade) => ({ seriesId: who, ...trade }));
  return sale === undefined
    ? rings
    : [...rings, { seriesId: who, ...sale, label: "its lender sells" }];
}

export function linesOfCrank(drawn: DrawnCrank): LeverageChartInput {
  const { who, leverage, rows } = drawn;
  const isKeeper = who === "keeper";
  return {
    id: "crank-leverage",
    title: "Real leverage, as each hour finds it",
    series: [
      {
        id: who,
        label: rows.find(({ id }) => id === who)?.name ?? who,
        role: rolesOfCrank[who],
        points: leverage.map((y, x) => ({ x, y })),
      },
    ],
    events: eventsOf(drawn),
    ...(isKeeper ? { band: { low: 1.7, high: 2.3, role: "margin", label: "" } as const } : {}),
    target: 2,
    xLabel: "",
    yLabel: isKeeper ? "Real leverage; its range is shaded" : "Real leverage",
    xTicks: ticks,
    formatX: clock,
    formatY: (y) => formatMultiple(y, { maxDecimals: 2 }),
  };
}
