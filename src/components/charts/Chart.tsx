/** The charts a widget may use, one line each. */
import { chartOf } from "./ChartFigure.tsx";
import { leverageChart } from "./leverage-chart.ts";
import { pathsChart } from "./paths-chart.ts";

export const PathsChart = /* @__PURE__ */ chartOf(pathsChart);
export const LeverageChart = /* @__PURE__ */ chartOf(leverageChart);
