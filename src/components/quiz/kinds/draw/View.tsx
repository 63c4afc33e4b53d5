import { For } from "solid-js";
import type { JSX } from "solid-js";
import { indexAt, valueAt } from "../chart-shape.ts";
import type { ChartFrame } from "../chart-shape.ts";
import { printNumber } from "../numeric/print-number.ts";
import { PartNote } from "../PartNote.tsx";
import { SmallChart } from "../SmallChart.tsx";
import type { ViewProps } from "../view-props.ts";
import type { DrawPrompt } from "./schema.ts";

/** A chart to draw on, and a native slider for each of its points. */
export function DrawView(props: ViewProps<DrawPrompt>): JSX.Element {
  const frame = (): ChartFrame => {
    const { min, max, xs } = props.prompt;
    return { min, max, count: xs.length };
  };
  const later = () => props.prompt.xs.slice(1);
  const valueOf = (index: number) => props.response[index] ?? props.prompt.start;
  const set = (index: number, value: number) => {
    if (props.locked || index < 0) return;
    const text = String(Math.round(value * 1e6) / 1e6);
    props.onResponse(later().map((_x, place) => (place === index ? text : valueOf(place))));
  };
  const own = () => [props.prompt.start, ...later().map((_x, index) => valueOf(index))].map(Number);
  const given = () => ({
    label: props.prompt.given.label,
    ys: props.prompt.given.ys.map(Number),
    role: "underlying",
  });
  return (
    <>
      <div data-role={props.prompt.product}>
        <SmallChart
          title={props.prompt.title}
          frame={frame()}
          xs={props.prompt.xs}
          lines={[given()]}
          own={own()}
          joined={true}
          onPoint={(across, down) => {
            set(indexAt(frame(), across) - 1, valueAt(frame(), down, props.prompt.step));
          }}
        />
      </div>
      <ul class="draw-sliders">
        <For each={later()}>
          {(x, index) => (
            <li>
              <label for={`${props.name}-${index()}`}>{x}</label>
              <input
                id={`${props.name}-${index()}`}
                type="range"
                min={props.prompt.min}
                max={props.prompt.max}
                step={props.prompt.step}
                value={valueOf(index())}
                disabled={props.locked}
                aria-valuetext={printNumber(props.prompt, valueOf(index()))}
                aria-describedby={props.complaintId}
                onInput={(event) => {
                  set(index(), event.currentTarget.valueAsNumber);
                }}
              />
              <span class="slider-value" aria-hidden="true">
                {printNumber(props.prompt, valueOf(index()))}
              </span>
              <PartNote note={props.notes[index()]} />
            </li>
          )}
        </For>
      </ul>
    </>
  );
}
