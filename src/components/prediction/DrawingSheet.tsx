import { createMemo, createSignal, createUniqueId, onCleanup, onMount, Show } from "solid-js";
import type { JSX } from "solid-js";
import { observeWidth } from "../charts/observe-width.ts";
import { pointedAt, sheetFrame, stroke } from "./drawing.ts";
import type { Sheet } from "./drawing.ts";
import { DrawingAxes } from "./DrawingAxes.tsx";
import { DrawingPicture } from "./DrawingPicture.tsx";
import { DrawingSliders } from "./DrawingSliders.tsx";

type Changes = readonly (readonly [index: number, value: number])[];

/**
 * A sheet to draw on. A pointer draws freely; Tab goes from place to place, where a native slider sets the
 * value. The picture itself is silent: the sliders say all there is.
 */
export function DrawingSheet(props: {
  readonly sheet: Sheet;
  readonly values: readonly number[];
  readonly role: string;
  readonly label: string;
  readonly backdropRole?: string | undefined;
  readonly onSet: (changes: Changes) => void;
}): JSX.Element {
  const [width, setWidth] = createSignal(0);
  const [held, setHeld] = createSignal<number>();
  const help = createUniqueId();
  const frame = createMemo(() => sheetFrame(props.sheet, width()));
  let room: HTMLDivElement | undefined;
  let last: ReturnType<typeof pointedAt> | undefined;

  onMount(() => onCleanup(observeWidth(room!, setWidth)));

  const draw = (event: PointerEvent & { readonly currentTarget: Element }): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const scale = frame().width / box.width;
    const at = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale] as const;
    const to = pointedAt(props.sheet, frame(), ...at);
    const changes = stroke(props.sheet, last, to);
    props.onSet(changes.filter(([index]) => !props.sheet.given.includes(index)));
    last = to;
    setHeld(to.index);
  };
  const release = (): void => {
    last = undefined;
    setHeld(undefined);
  };

  return (
    <div class="drawing" data-role={props.role} ref={(element) => (room = element)}>
      <Show when={width() > 0}>
        <svg
          viewBox={`0 0 ${frame().width} ${frame().height}`}
          aria-hidden="true"
          onPointerDown={(event) => {
            if (event.button !== 0) return;
            event.preventDefault();
            event.currentTarget.setPointerCapture(event.pointerId);
            draw(event);
          }}
          onPointerMove={(event) => last !== undefined && draw(event)}
          onPointerUp={release}
          onPointerCancel={release}
        >
          <DrawingAxes frame={frame()} />
          <DrawingPicture
            frame={frame()}
            sheet={props.sheet}
            values={props.values}
            backdropRole={props.backdropRole}
            held={held()}
          />
        </svg>
      </Show>
      <p class="hint" id={help}>
        Draw with the pointer. With the keyboard, Tab goes along and the arrow keys set the height.
      </p>
      <DrawingSliders
        sheet={props.sheet}
        values={props.values}
        label={props.label}
        describedBy={help}
        onHold={setHeld}
        onSet={(index, value) => props.onSet([[index, value]])}
      />
    </div>
  );
}
