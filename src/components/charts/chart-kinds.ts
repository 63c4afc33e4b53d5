/** Every kind of chart. Laws in the tests run over this list. */
import type { ChartKind } from "./chart-spec.ts";
import { leverageChart } from "./leverage-chart.ts";
import type { LeverageChartInput } from "./leverage-chart.ts";
import { pathsChart } from "./paths-chart.ts";
import type { PathsChartInput } from "./paths-chart.ts";

export interface ChartInputs {
  readonly paths: PathsChartInput;
  readonly leverage: LeverageChartInput;
}

export const CHART_KINDS = {
  paths: pathsChart,
  leverage: leverageChart,
} as const satisfies { readonly [Kind in keyof ChartInputs]: ChartKind<ChartInputs[Kind]> };
