import { For } from "solid-js";
import type { JSX } from "solid-js";
import type { Frame } from "../charts/chart-spec.ts";
import { placeX, placeY } from "../charts/frame.ts";

/** Grid, tick texts and axis names of a sheet. */
export function DrawingAxes(props: { readonly frame: Frame }): JSX.Element {
  const right = (): number => props.frame.width - props.frame.marginRight;
  return (
    <>
      <For each={props.frame.yTicks}>
        {({ value, label }) => (
          <>
            <line
              class="drawing-grid"
              x1={props.frame.marginLeft}
              x2={right()}
              y1={placeY(props.frame, value)}
              y2={placeY(props.frame, value)}
            />
            <text
              x={props.frame.marginLeft - 9}
              y={placeY(props.frame, value)}
              dy="0.32em"
              text-anchor="end"
            >
              {label}
            </text>
          </>
        )}
      </For>
      <For each={props.frame.xTicks}>
        {({ value, label }) => (
          <text
            x={placeX(props.frame, value)}
            y={props.frame.height - props.frame.marginBottom + 20}
            text-anchor="middle"
          >
            {label}
          </text>
        )}
      </For>
      <text x="1" y="12">
        {props.frame.yLabel}
      </text>
      <text x={right()} y={props.frame.height - 4} text-anchor="end">
        {props.frame.xLabel}
      </text>
    </>
  );
}
