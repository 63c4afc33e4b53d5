import { chartOf } from "./ChartFigure.tsx";
import { fanChart } from "./fan-chart.ts";

export const FanChart = chartOf(fanChart);
