/** Every kind of chart. Laws in the tests run over this list. */
import type { ChartKind } from "./chart-spec.ts";
import { costStackChart } from "./cost-stack-chart.ts";
import type { CostStackChartInput } from "./cost-stack-chart.ts";
import { depthChart } from "./depth-chart.ts";
import type { DepthChartInput } from "./depth-chart.ts";
import { driftChart } from "./drift-chart.ts";
import type { DriftChartInput } from "./drift-chart.ts";
import { fanChart } from "./fan-chart.ts";
import type { FanChartInput } from "./fan-chart.ts";
import { heatMapChart } from "./heat-map-chart.ts";
import type { HeatMapChartInput } from "./heat-map-chart.ts";
import { histogramChart } from "./histogram-chart.ts";
import type { HistogramChartInput } from "./histogram-chart.ts";
import { ladderChart } from "./ladder-chart.ts";
import type { LadderChartInput } from "./ladder-chart.ts";
import { leverageChart } from "./leverage-chart.ts";
import type { LeverageChartInput } from "./leverage-chart.ts";
import { parabolaChart } from "./parabola-chart.ts";
import type { ParabolaChartInput } from "./parabola-chart.ts";
import { pathsChart } from "./paths-chart.ts";
import type { PathsChartInput } from "./paths-chart.ts";
import { poolChart } from "./pool-chart.ts";
import type { PoolChartInput } from "./pool-chart.ts";

export interface ChartInputs {
  readonly paths: PathsChartInput;
  readonly leverage: LeverageChartInput;
  readonly costStack: CostStackChartInput;
  readonly histogram: HistogramChartInput;
  readonly fan: FanChartInput;
  readonly heatMap: HeatMapChartInput;
  readonly parabola: ParabolaChartInput;
  readonly ladder: LadderChartInput;
  readonly depth: DepthChartInput;
  readonly pool: PoolChartInput;
  readonly drift: DriftChartInput;
}

export const CHART_KINDS = {
  paths: pathsChart,
  leverage: leverageChart,
  costStack: costStackChart,
  histogram: histogramChart,
  fan: fanChart,
  heatMap: heatMapChart,
  parabola: parabolaChart,
  ladder: ladderChart,
  depth: depthChart,
  pool: poolChart,
  drift: driftChart,
} as const satisfies { readonly [Kind in keyof ChartInputs]: ChartKind<ChartInputs[Kind]> };
