/** The Reset desk as a chart: the trade at midnight against the leverage of the fund. */
import { formatSigned } from "../../../format/index.ts";
import type { ParabolaChartInput } from "../../charts/parabola-chart.ts";
import { moveText, nameText } from "./reset-words.ts";
import { sides } from "./resets.ts";
import type { ResetDeskResult } from "./resets.ts";

/** The chart's input but for its functions, which cannot travel in a page. */
export type DrawnCurve = Omit<ParabolaChartInput, "formatX" | "formatY">;

export function curveOfResets({ move, resets, curve }: ResetDeskResult): DrawnCurve {
  return {
    id: "reset-curve",
    title: `What a fund trades at midnight after ${moveText(move)}`,
    series: [
      {
        id: "trade",
        label: "the trade",
        role: "daily",
        points: curve.map(({ leverage, trade }) => ({ x: leverage, y: trade?.toNumber() ?? null })),
      },
    ],
    points: sides.flatMap((side) => {
      const reset = resets[side];
      if (reset.target === null) return [];
      return [
        {
          x: reset.leverage.toNumber(),
          y: reset.trade.toNumber(),
          label: `${nameText(reset)}: ${formatSigned(reset.trade, { maxDecimals: 1 })}`,
        },
      ];
    }),
    xLabel: "Leverage of the fund",
    yLabel: "Bought (+) or sold (−) for a stake of 100",
    baseline: 0,
  };
}
