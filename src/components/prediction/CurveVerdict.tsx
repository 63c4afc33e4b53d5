import type { JSX } from "solid-js";
import { PathsChart } from "../charts/Chart.tsx";
import type { ChartSeries } from "../charts/chart-spec.ts";
import type { Curve } from "../widgets/model-definition.ts";
import { axisText } from "./drawing.ts";
import { lineGapInWords } from "./drawn-gap.ts";

export interface CurveAnswer {
  readonly curve: Curve<never, never>;
  readonly said: readonly number[] | undefined;
  readonly is: readonly number[];
  readonly backdrop: readonly number[] | undefined;
}

/** The reader's line, the true one, and the gap between them in words. */
export function CurveVerdict(props: {
  readonly answer: CurveAnswer;
  readonly id: string;
}): JSX.Element {
  const curve = (): CurveAnswer["curve"] => props.answer.curve;
  const line = (
    id: string,
    label: string,
    role: ChartSeries["role"],
    values: readonly number[] | undefined,
  ): readonly ChartSeries[] =>
    values === undefined
      ? []
      : [{ id, label, role, points: curve().xs.map((x, i) => ({ x, y: values[i]! })) }];
  const words = (): string =>
    props.answer.said === undefined
      ? "This is how it goes."
      : lineGapInWords(curve(), props.answer.said, props.answer.is);

  return (
    <PathsChart
      id={props.id}
      title={props.answer.said === undefined ? "The line" : "Your line and the true one"}
      series={[
        ...line(
          "backdrop",
          curve().backdrop?.label ?? "",
          curve().backdrop?.role ?? "underlying",
          props.answer.backdrop,
        ),
        ...line("said", "you", "guess", props.answer.said),
        ...line("is", curve().label, curve().role, props.answer.is),
      ]}
      xLabel={curve().x.label}
      yLabel={curve().y.label}
      formatX={(x) => axisText(curve().x, x)}
      formatY={(y) => axisText(curve().y, y)}
      summary={words()}
    />
  );
}
