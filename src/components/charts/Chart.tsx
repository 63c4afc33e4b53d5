/** The chart that most cells use. Every other kind is a module of its own, so that a page loads what it draws. */
import { chartOf } from "./ChartFigure.tsx";
import { pathsChart } from "./paths-chart.ts";

export const PathsChart = chartOf(pathsChart);
