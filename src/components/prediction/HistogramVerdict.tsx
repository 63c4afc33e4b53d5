import { Show } from "solid-js";
import type { JSX } from "solid-js";
import { HistogramChart } from "../charts/HistogramChart.tsx";
import type { DrawnHistogram } from "../widgets/model-definition.ts";
import { axisText } from "./drawing.ts";
import { histogramGapInWords } from "./drawn-gap.ts";

export interface HistogramAnswer {
  readonly histogram: DrawnHistogram<never, never>;
  /** The bars as drawn, and as shares. */
  readonly drawn: readonly number[] | undefined;
  readonly said: readonly number[] | undefined;
  readonly is: readonly number[];
}

/** The reader's bars, the true ones, and the gap between them in words. */
export function HistogramVerdict(props: {
  readonly answer: HistogramAnswer;
  readonly id: string;
}): JSX.Element {
  const histogram = (): HistogramAnswer["histogram"] => props.answer.histogram;
  const bins = (shares: readonly number[]) =>
    shares.map((share, i) => ({
      from: histogram().edges[i]!,
      to: histogram().edges[i + 1]!,
      count: share * 100,
    }));
  const shared = () => ({
    xLabel: histogram().x.label,
    yLabel: "Of every 100",
    formatX: (x: number) => axisText(histogram().x, x),
    formatY: (count: number) => axisText({ unit: "count" }, count, 0.1),
    highest: 100 * Math.max(...props.answer.is, ...(props.answer.said ?? [])),
  });

  return (
    <>
      <Show when={props.answer.said}>
        {(said) => (
          <HistogramChart
            {...shared()}
            id={`${props.id}-said`}
            title="You drew"
            bins={bins(said())}
            role="guess"
            label="you"
            summary={histogramGapInWords(histogram(), said(), props.answer.is)}
          />
        )}
      </Show>
      <HistogramChart
        {...shared()}
        id={`${props.id}-is`}
        title="It is"
        bins={bins(props.answer.is)}
        role={histogram().role}
        label={histogram().label}
        summary={`Counted: ${histogram().label}. The last bar holds whatever lies above.`}
      />
    </>
  );
}
