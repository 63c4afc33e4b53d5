/** The Rule lab's holdings as lines of a chart. */
import { formatMoney } from "../../../format/index.ts";
import type { PathsChartInput } from "../../charts/paths-chart.ts";
import { holdingLook, STAKE } from "./holding-looks.ts";
import type { DrawnRuleLab } from "./rule-lab.drawing.ts";

export function pathsOfHoldings({ holdings, events }: DrawnRuleLab): PathsChartInput {
  return {
    id: "rule-lab-paths",
    title: "What 100 becomes under each rule",
    series: holdings.map(({ id, label, points }) => ({
      id,
      label,
      role: holdingLook[id].role,
      points,
    })),
    events,
    xLabel: "Day",
    yLabel: "Worth of a stake of 100",
    baseline: STAKE,
    formatX: (day) => (day === 0 ? "start" : `day ${day}`),
    formatY: (y) => formatMoney(y, { decimals: 1 }),
  };
}
