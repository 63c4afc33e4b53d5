import { chartOf } from "./ChartFigure.tsx";
import { leverageChart } from "./leverage-chart.ts";

export const LeverageChart = chartOf(leverageChart);
