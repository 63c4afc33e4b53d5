import { chartOf } from "./ChartFigure.tsx";
import { driftChart } from "./drift-chart.ts";

export const DriftChart = chartOf(driftChart);
