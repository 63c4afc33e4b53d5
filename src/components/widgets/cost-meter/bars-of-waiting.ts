/** The Cost meter's four holdings as bars. */
import { formatMoney } from "../../../format/index.ts";
import type { CostStackChartInput } from "../../charts/cost-stack-chart.ts";
import type { DrawnCostMeter } from "./cost-meter.drawing.ts";
import { costKinds, roleOf } from "./waiting-looks.ts";

export function barsOfWaiting({ holdings }: DrawnCostMeter): CostStackChartInput {
  return {
    id: "cost-meter-bars",
    title: "What each holding has paid, of every 100 put in",
    parts: costKinds,
    bars: holdings.map(({ id, name, costs }) => ({ id, label: name, role: roleOf[id], costs })),
    xLabel: "Paid; left of zero, received",
    formatCost: (amount) => formatMoney(amount),
  };
}
