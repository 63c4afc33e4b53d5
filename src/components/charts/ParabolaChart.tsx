import { chartOf } from "./ChartFigure.tsx";
import { parabolaChart } from "./parabola-chart.ts";

export const ParabolaChart = chartOf(parabolaChart);
