import { createMemo, Index, Show } from "solid-js";
import type { JSX } from "solid-js";
import type { Frame } from "../charts/chart-spec.ts";
import { placeX, placeY } from "../charts/frame.ts";
import { axisText, countOf, middleOf } from "./drawing.ts";
import type { Sheet } from "./drawing.ts";

/** What has been drawn on a sheet so far: a line with handles, or bars. */
export function DrawingPicture(props: {
  readonly frame: Frame;
  readonly sheet: Sheet;
  readonly values: readonly number[];
  readonly backdropRole: string | undefined;
  /** The place in hand. */
  readonly held: number | undefined;
}): JSX.Element {
  const places = createMemo(() => Array.from({ length: countOf(props.sheet) }, (_, i) => i));
  const isGiven = (index: number): boolean => props.sheet.given.includes(index);
  const x = (index: number): number => placeX(props.frame, middleOf(props.sheet, index));
  const y = (value: number): number => placeY(props.frame, value);
  const edge = (index: number): number => placeX(props.frame, props.sheet.xs[index]!);
  const valueInHand = (): number => props.values[props.held ?? 0]!;
  const pathOf = (values: readonly number[]): string =>
    values.map((value, i) => `${i === 0 ? "M" : "L"}${x(i)} ${y(value)}`).join("");

  return (
    <>
      <Show when={props.sheet.backdrop}>
        {(values) => (
          <path class="drawing-backdrop" data-role={props.backdropRole} d={pathOf(values())} />
        )}
      </Show>
      <Show when={props.sheet.shape === "line"}>
        <path class="drawing-line" d={pathOf(props.values)} />
      </Show>
      <Index each={places()}>
        {(index) => (
          <Show
            when={props.sheet.shape === "line"}
            fallback={
              <rect
                class="drawing-bar"
                classList={{ "drawing-held": props.held === index() }}
                x={edge(index()) + 1}
                width={edge(index() + 1) - edge(index()) - 2}
                y={y(props.values[index()]!) - 2}
                height={y(props.sheet.y.min) - y(props.values[index()]!) + 2}
              />
            }
          >
            <circle
              class="drawing-handle"
              classList={{
                "drawing-held": props.held === index(),
                "drawing-given": isGiven(index()),
              }}
              cx={x(index())}
              cy={y(props.values[index()]!)}
              r={props.held === index() ? 9 : isGiven(index()) ? 4 : 6}
            />
          </Show>
        )}
      </Index>
      <Show when={props.held !== undefined}>
        <text
          class="drawing-value"
          x={x(props.held ?? 0)}
          y={Math.max(14, y(valueInHand()) - 14)}
          text-anchor="middle"
        >
          {axisText(props.sheet.y, valueInHand())}
        </text>
      </Show>
    </>
  );
}
