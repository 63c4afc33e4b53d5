import { chartOf } from "./ChartFigure.tsx";
import { poolChart } from "./pool-chart.ts";

export const PoolChart = chartOf(poolChart);
