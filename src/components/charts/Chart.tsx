/** The charts a widget may use, one line each. */
import { splitProps } from "solid-js";
import type { Component, JSX } from "solid-js";
import { ChartFigure } from "./ChartFigure.tsx";
import type { ChartProps } from "./ChartFigure.tsx";
import type { ChartInput, ChartKind } from "./chart-spec.ts";
import { leverageChart } from "./leverage-chart.ts";
import type { LeverageChartInput } from "./leverage-chart.ts";
import { pathsChart } from "./paths-chart.ts";
import type { PathsChartInput } from "./paths-chart.ts";

/** A component of one kind: what is drawn and what the figure does around it come as one set of props. */
function chartOf<Input extends ChartInput>(kind: ChartKind<Input>): Component<Input & ChartProps> {
  return function Chart(props): JSX.Element {
    const [own, input] = splitProps(props as ChartProps & ChartInput, [
      "summary",
      "marked",
      "onMark",
      "showTable",
      "showDownloads",
    ]);
    return <ChartFigure kind={kind} input={{ ...input } as unknown as Input} {...own} />;
  };
}

export const PathsChart = /* @__PURE__ */ chartOf<PathsChartInput>(pathsChart);
export const LeverageChart = /* @__PURE__ */ chartOf<LeverageChartInput>(leverageChart);
