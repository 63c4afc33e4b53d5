/**
 * The cursor's line, dots and tooltip over a drawing. Rendered in the browser alone, once there is a place. What moves
 * stays the same element (`Index`): made anew for each key, dots and lines of text are laid out anew.
 */
import { Index, Show } from "solid-js";
import type { JSX } from "solid-js";
import type { Frame, Readout, Track } from "./chart-spec.ts";
import type { Place } from "./cursor-moves.ts";
import { placeX, placeY } from "./frame.ts";
import { nearestIndex } from "./paths-readout.ts";
import { PRODUCT_STYLES } from "./product-style.ts";

interface OverlayProps {
  readonly frame: Frame;
  readonly tracks: readonly Track[];
  readonly place: Place;
  readonly shape: "across" | "ring";
  /** Left out when only a mark is shown. */
  readonly readout: Readout | undefined;
}

export function ChartOverlay(props: OverlayProps): JSX.Element {
  const point = () => props.tracks[props.place.track]?.points[props.place.index];
  const left = () => placeX(props.frame, point()?.x ?? 0);
  const top = () => placeY(props.frame, point()?.y ?? 0);
  const dots = () => dotsAt(props.tracks, props.frame, point()?.x ?? 0, props.place.track);
  return (
    <>
      <svg
        class="chart-cursor"
        viewBox={`0 0 ${props.frame.width} ${props.frame.height}`}
        aria-hidden="true"
      >
        <Show
          when={props.shape === "across"}
          fallback={<circle class="chart-ring" cx={left()} cy={top()} r="7" />}
        >
          <line
            x1={left()}
            x2={left()}
            y1={props.frame.marginTop}
            y2={props.frame.height - props.frame.marginBottom}
          />
          <Index each={dots()}>
            {(dot) => (
              <circle
                cx={dot().left}
                cy={dot().top}
                r={dot().active ? 5.5 : 3.5}
                fill={dot().colour}
              />
            )}
          </Index>
        </Show>
      </svg>
      <Show when={props.readout}>
        {(readout) => (
          <ChartTip
            readout={readout()}
            share={left() / props.frame.width}
            below={top() < props.frame.height / 2}
          />
        )}
      </Show>
    </>
  );
}

function dotsAt(tracks: readonly Track[], frame: Frame, x: number, active: number) {
  return tracks.flatMap(({ points, role }, track) => {
    const point = points[nearestIndex(points, x)];
    const y = point?.y ?? null;
    if (point === undefined || y === null || (frame.y.type === "log" && y < frame.y.domain[0]))
      return [];
    const [left, top] = [placeX(frame, point.x), placeY(frame, y)];
    return [{ left, top, colour: PRODUCT_STYLES[role].colour, active: track === active }];
  });
}

interface TipProps {
  readonly readout: Readout;
  /** How far along the drawing the cursor is. */
  readonly share: number;
  /** Under the place when that is in the upper half: away from the lines it talks about. */
  readonly below: boolean;
}

function ChartTip(props: TipProps): JSX.Element {
  const side = () => {
    const near = `calc(${(props.share > 0.5 ? 1 - props.share : props.share) * 100}% + 12px)`;
    const [left, right] = props.share > 0.5 ? ["auto", near] : [near, "auto"];
    return { left, right, top: props.below ? "auto" : "0", bottom: props.below ? "12%" : "auto" };
  };
  return (
    <div class="chart-tip" style={side()} aria-hidden="true" translate="no">
      <p class="chart-tip-heading">{props.readout.heading}</p>
      <Index each={props.readout.lines}>
        {(line) => (
          <p classList={{ "chart-tip-active": line().active }}>
            <span class="chart-swatch" data-role={line().role} />
            <span>{line().label}</span> <b>{line().value}</b>
          </p>
        )}
      </Index>
    </div>
  );
}
