/** A small line chart to point at or draw on: axes, lines, and one marked line of the reader's. */
import { For, Show } from "solid-js";
import type { JSX } from "solid-js";
import { formatNumber } from "../../../format/index.ts";
import type { ChartFrame, ChartLine } from "./chart-shape.ts";
import { BOTTOM, HEIGHT, LEFT, WIDTH, pointsOf, ticksOf, xOf, yOf } from "./chart-shape.ts";

export interface SmallChartProps {
  readonly title: string;
  readonly frame: ChartFrame;
  readonly xs: readonly string[];
  readonly lines: readonly ChartLine[];
  /** The reader's own points; `null` where there is none yet. */
  readonly own: readonly (number | null)[];
  readonly joined: boolean;
  /** Fractions of width and height, while a pointer is held down or clicks. */
  readonly onPoint?: ((across: number, down: number) => void) | undefined;
}

function point(event: PointerEvent & { currentTarget: SVGSVGElement }): [number, number] {
  const box = event.currentTarget.getBoundingClientRect();
  return [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
}

export function SmallChart(props: SmallChartProps): JSX.Element {
  const dots = () =>
    props.own.flatMap((y, index) =>
      y === null ? [] : [{ x: xOf(props.frame, index), y: yOf(props.frame, y) }],
    );
  const drawn = () => props.own.filter((y) => y !== null);
  const every = () => Math.ceil(props.xs.length / 8);
  return (
    <svg
      class="small-chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={props.title}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        props.onPoint?.(...point(event));
      }}
      onPointerMove={(event) => {
        if (event.buttons === 1) props.onPoint?.(...point(event));
      }}
    >
      <For each={ticksOf(props.frame)}>
        {(tick) => (
          <g>
            <line
              class="grid"
              x1={LEFT}
              x2={WIDTH}
              y1={yOf(props.frame, tick)}
              y2={yOf(props.frame, tick)}
            />
            <text x={LEFT - 8} y={yOf(props.frame, tick) + 4} text-anchor="end">
              {formatNumber(tick, { maxDecimals: 2 })}
            </text>
          </g>
        )}
      </For>
      <For each={props.xs}>
        {(label, index) => (
          <Show when={index() % every() === 0}>
            <text x={xOf(props.frame, index())} y={HEIGHT - BOTTOM + 20} text-anchor="middle">
              {label}
            </text>
          </Show>
        )}
      </For>
      <For each={props.lines}>
        {(line) => (
          <g data-role={line.role}>
            <polyline class="line" points={pointsOf(props.frame, line.ys)} />
            <text
              class="line-label"
              x={WIDTH - 4}
              y={yOf(props.frame, line.ys.at(-1) ?? 0) - 8}
              text-anchor="end"
            >
              {line.label}
            </text>
          </g>
        )}
      </For>
      <Show when={props.joined}>
        <polyline class="own" points={pointsOf(props.frame, drawn())} />
      </Show>
      <For each={dots()}>{({ x, y }) => <circle class="own-dot" cx={x} cy={y} r="6" />}</For>
    </svg>
  );
}
