import { chartOf } from "./ChartFigure.tsx";
import { histogramChart } from "./histogram-chart.ts";

export const HistogramChart = chartOf(histogramChart);
