import { Show } from "solid-js";
import type { JSX } from "solid-js";
import { indexAt } from "../chart-shape.ts";
import type { ChartFrame } from "../chart-shape.ts";
import { printNumber } from "../numeric/print-number.ts";
import { PartNote } from "../PartNote.tsx";
import { SmallChart } from "../SmallChart.tsx";
import type { ViewProps } from "../view-props.ts";
import type { PointPrompt } from "./schema.ts";

/** A chart to click on, and a native slider that goes from point to point. */
export function PointView(props: ViewProps<PointPrompt>): JSX.Element {
  const ys = () => props.prompt.ys.map(Number);
  const frame = (): ChartFrame => {
    const [low, high] = [Math.min(...ys()), Math.max(...ys())];
    const room = (high - low) * 0.12 || 1;
    return { min: low - room, max: high + room, count: ys().length };
  };
  const chosen = () => (props.response[0] === undefined ? undefined : Number(props.response[0]));
  const own = () => ys().map((y, index) => (index === chosen() ? y : null));
  const words = () => {
    const index = chosen();
    if (index === undefined) return "No point chosen";
    return `${props.prompt.xs[index]}: ${printNumber(props.prompt, props.prompt.ys[index] ?? "0")}`;
  };
  const choose = (index: number) => {
    if (!props.locked) props.onResponse([String(index)]);
  };
  return (
    <>
      <SmallChart
        title={props.prompt.title}
        frame={frame()}
        xs={props.prompt.xs}
        lines={[{ label: props.prompt.line, ys: ys(), role: props.prompt.product }]}
        own={own()}
        joined={false}
        onPoint={(across) => choose(indexAt(frame(), across))}
      />
      <p class="point-slider">
        <label for={`${props.name}-point`}>Point</label>
        <input
          id={`${props.name}-point`}
          type="range"
          min="0"
          max={props.prompt.xs.length - 1}
          step="1"
          value={chosen() ?? 0}
          disabled={props.locked}
          aria-valuetext={words()}
          aria-describedby={props.complaintId}
          onInput={(event) => choose(event.currentTarget.valueAsNumber)}
        />
        <span class="slider-value" aria-hidden="true">
          {words()}
        </span>
      </p>
      <Show when={chosen() !== undefined}>
        <PartNote note={props.notes[chosen() ?? 0]} />
      </Show>
    </>
  );
}
