import { For } from "solid-js";
import type { JSX } from "solid-js";
import { CHART_KINDS } from "../charts/chart-kinds.ts";
import type { ChartInput, ChartKind } from "../charts/chart-spec.ts";
import { chartOf } from "../charts/ChartFigure.tsx";
import { CHART_EXAMPLES } from "./chart-examples.ts";

const charts = Object.keys(CHART_KINDS).map((name) => {
  const kind = name as keyof typeof CHART_KINDS;
  return {
    Chart: chartOf<ChartInput>(CHART_KINDS[kind] as unknown as ChartKind<ChartInput>),
    input: CHART_EXAMPLES[kind],
  };
});

/** One chart of every kind, with its table and its downloads. */
export function ChartSpecimens(): JSX.Element {
  return (
    <For each={charts}>
      {({ Chart, input }) => <Chart {...input} summary={`A specimen: ${input.title}.`} showTable />}
    </For>
  );
}
