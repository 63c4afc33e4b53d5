import { chartOf } from "./ChartFigure.tsx";
import { heatMapChart } from "./heat-map-chart.ts";

export const HeatMapChart = chartOf(heatMapChart);
