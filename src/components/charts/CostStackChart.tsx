import { chartOf } from "./ChartFigure.tsx";
import { costStackChart } from "./cost-stack-chart.ts";

export const CostStackChart = chartOf(costStackChart);
