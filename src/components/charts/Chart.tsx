/** The charts a widget may use, one line each. */
import { chartOf } from "./ChartFigure.tsx";
import { costStackChart } from "./cost-stack-chart.ts";
import { depthChart } from "./depth-chart.ts";
import { fanChart } from "./fan-chart.ts";
import { heatMapChart } from "./heat-map-chart.ts";
import { histogramChart } from "./histogram-chart.ts";
import { ladderChart } from "./ladder-chart.ts";
import { leverageChart } from "./leverage-chart.ts";
import { parabolaChart } from "./parabola-chart.ts";
import { pathsChart } from "./paths-chart.ts";
import { poolChart } from "./pool-chart.ts";

export const PathsChart = /* @__PURE__ */ chartOf(pathsChart);
export const LeverageChart = /* @__PURE__ */ chartOf(leverageChart);
export const CostStackChart = /* @__PURE__ */ chartOf(costStackChart);
export const HistogramChart = /* @__PURE__ */ chartOf(histogramChart);
export const FanChart = /* @__PURE__ */ chartOf(fanChart);
export const HeatMapChart = /* @__PURE__ */ chartOf(heatMapChart);
export const ParabolaChart = /* @__PURE__ */ chartOf(parabolaChart);
export const LadderChart = /* @__PURE__ */ chartOf(ladderChart);
export const DepthChart = /* @__PURE__ */ chartOf(depthChart);
export const PoolChart = /* @__PURE__ */ chartOf(poolChart);
