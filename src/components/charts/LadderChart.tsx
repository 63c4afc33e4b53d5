import { chartOf } from "./ChartFigure.tsx";
import { ladderChart } from "./ladder-chart.ts";

export const LadderChart = chartOf(ladderChart);
