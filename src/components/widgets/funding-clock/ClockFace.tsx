import { For } from "solid-js";
import type { JSX } from "solid-js";
import { timeOfDay } from "./clock-looks.ts";
import type { DrawnClock } from "./funding-clock.drawing.ts";

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const RIM = 46;
const NAMES = 33;
const CENTRE = 60;

/** Where an hour stands on a face of 24 hours, midnight at the top. */
function at(hour: number, radius: number): { readonly x: number; readonly y: number } {
  const angle = (hour / 12) * Math.PI;
  const round = (value: number) => Math.round(value * 100) / 100;
  return {
    x: round(CENTRE + radius * Math.sin(angle)),
    y: round(CENTRE - radius * Math.cos(angle)),
  };
}

/** A face of 24 hours: the arc is the holding, the dots are the settlements it meets or misses. */
export function ClockFace(props: { readonly drawn: DrawnClock }): JSX.Element {
  const held = () => props.drawn.held;
  const met = (hour: number) => props.drawn.stamps.some((stamp) => stamp % 24 === hour);
  const settled = () => HOURS.filter((hour) => hour % props.drawn.every === 0);
  const said = () =>
    `Held from ${timeOfDay(props.drawn.opened)} for ${held()} hours; settlements met: ${
      props.drawn.stamps.map(timeOfDay).join(", ") || "none"
    }.`;
  return (
    <svg class="clock-face" viewBox="0 0 120 120" role="img" aria-label={said()}>
      <circle class="clock-rim" cx={CENTRE} cy={CENTRE} r={RIM} />
      <circle
        class="clock-held"
        cx={CENTRE}
        cy={CENTRE}
        r={RIM}
        pathLength="24"
        stroke-dasharray={`${held()} ${24 - held()}`}
        transform={`rotate(${props.drawn.opened * 15 - 90} ${CENTRE} ${CENTRE})`}
      />
      <For each={HOURS.filter((hour) => hour % 4 === 0)}>
        {(hour) => (
          <text {...at(hour, NAMES)} dy="0.36em">
            {hour}
          </text>
        )}
      </For>
      <For each={settled()}>
        {(hour) => (
          <circle
            class="clock-stamp"
            data-met={met(hour) ? "" : undefined}
            cx={at(hour, RIM).x}
            cy={at(hour, RIM).y}
            r={props.drawn.every === 1 ? 2.2 : 4}
          />
        )}
      </For>
    </svg>
  );
}
