/** A chart of any kind: figure, drawing, cursor, live region, table and downloads. */
import {
  Show,
  createEffect,
  createMemo,
  createSignal,
  on,
  onCleanup,
  onMount,
  splitProps,
  untrack,
} from "solid-js";
import type { Component, JSX } from "solid-js";
import { atRest } from "../../pace/at-rest.ts";
import type { ChartInput, ChartKind, Track } from "./chart-spec.ts";
import { ChartData } from "./ChartData.tsx";
import { ChartDownloads } from "./ChartDownloads.tsx";
import { ChartOverlay } from "./ChartOverlay.tsx";
import { createCursor } from "./create-cursor.ts";
import type { Place } from "./cursor-moves.ts";
import { createDrawing } from "./create-drawing.ts";
import { trustedSvg } from "./trusted-svg.ts";

/** At build alone: the branch, and with it the DOM shim, is cut from the browser's code. */
const drawStatic = import.meta.env.SSR ? (await import("./draw-static.ts")).drawStatic : undefined;

/** A summary that keeps changing is spoken when it has rested this long. */
const REST_MS = 500;

export interface ChartProps {
  /** One or two sentences from the data that say what the chart shows. */
  readonly summary: string;
  /** Index of a point to mark from outside, for example the ledger's row in hand. */
  readonly marked?: number | undefined;
  /** Told the index of the point under the cursor, and undefined when there is none. */
  readonly onMark?: ((index: number | undefined) => void) | undefined;
  /** Shown or not as the cell decides; left out, the reader opens the table with a disclosure. */
  readonly showTable?: boolean | undefined;
  readonly showDownloads?: boolean | undefined;
}

/** A component of one kind: what is drawn and what the figure does around it come as one set of props. */
export function chartOf<Input extends ChartInput>(
  kind: ChartKind<Input>,
): Component<Input & ChartProps> {
  return (props) => {
    const [own, input] = splitProps(props as ChartProps & ChartInput, OWN);
    return <ChartFigure kind={kind} input={{ ...input } as Input} {...own} />;
  };
}
const OWN = ["summary", "marked", "onMark", "showTable", "showDownloads"] as const;

interface ChartFigureProps<Input extends ChartInput> extends ChartProps {
  readonly kind: ChartKind<Input>;
  readonly input: Input;
}

function ChartFigure<Input extends ChartInput>(props: ChartFigureProps<Input>): JSX.Element {
  let place: HTMLDivElement | undefined;
  const kind = untrack(() => props.kind);
  const input = createMemo(() => props.input);
  const built = drawStatic?.(kind, untrack(input));
  const tracks = createMemo<readonly Track[]>(() => kind.tracks(input()));
  const drawing = createDrawing(kind, input, () => place);
  const cursor = createCursor(tracks, drawing.frame, (index) => props.onMark?.(index));
  const [ready, setReady] = createSignal(false);
  const [said, setSaid] = createSignal("");
  onMount(() => setReady(true));

  const here = (): Place | undefined => {
    const place =
      cursor.place() ??
      (props.marked === undefined ? undefined : { track: 0, index: props.marked });
    return tracks()[place?.track ?? 0]?.points[place?.index ?? -1] === undefined
      ? undefined
      : place;
  };
  const readout = (at: Place) => kind.readout(input(), at.track, at.index);
  createEffect(on(cursor.spoken, (at) => at && setSaid(readout(at).spoken), { defer: true }));
  const speech = atRest(REST_MS, setSaid);
  onCleanup(speech.stop);
  createEffect(on(() => props.summary, speech.tell, { defer: true }));

  const id = (): string => input().id;
  return (
    <figure class="chart" id={id()}>
      <figcaption class="chart-title" id={`${id()}-title`}>
        {input().title}
      </figcaption>
      <div
        class="chart-stage"
        role={ready() ? "application" : "img"}
        aria-roledescription={ready() ? "chart" : undefined}
        aria-labelledby={`${id()}-title`}
        aria-describedby={ready() ? `${id()}-summary ${id()}-keys` : `${id()}-summary`}
        tabindex={ready() ? 0 : undefined}
        onKeyDown={cursor.onKeyDown}
        onPointerMove={cursor.onPointerMove}
        onPointerDown={cursor.onPointerDown}
        onPointerLeave={cursor.onPointerLeave}
        onBlur={cursor.onBlur}
      >
        <div class="chart-plot" ref={place} {...trustedSvg(built && shapes(built))} />
        <Show when={here()}>
          {(at) => (
            <ChartOverlay
              frame={drawing.frame()}
              tracks={tracks()}
              place={at()}
              shape={kind.cursor}
              readout={cursor.place() === undefined ? undefined : readout(at())}
            />
          )}
        </Show>
      </div>
      <p class="chart-keys needs-js" hidden={cursor.place() !== undefined} id={`${id()}-keys`}>
        Arrow keys move through the chart, Page keys by ten, Escape closes.
      </p>
      <p class="chart-summary" id={`${id()}-summary`}>
        {props.summary}
      </p>
      <p class="visually-hidden" aria-live="polite" aria-atomic="true">
        {said()}
      </p>
      <Show when={drawing.failed()}>
        <p class="chart-note">
          The drawing could not be renewed. The table below holds the present numbers.
        </p>
      </Show>
      <ChartData
        caption={input().title}
        rows={() => kind.rows(input())}
        showTable={props.showTable}
      />
      <Show when={props.showDownloads}>
        <ChartDownloads
          name={id()}
          title={input().title}
          summary={props.summary}
          rows={kind.rows(input())}
          place={() => place}
        />
      </Show>
    </figure>
  );
}

/** Both shapes; the stylesheet shows the one that fits. */
function shapes(built: { readonly narrow: string; readonly wide: string }): string {
  return `<div class="chart-narrow">${built.narrow}</div><div class="chart-wide">${built.wide}</div>`;
}
