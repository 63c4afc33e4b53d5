import { chartOf } from "./ChartFigure.tsx";
import { depthChart } from "./depth-chart.ts";

export const DepthChart = chartOf(depthChart);
