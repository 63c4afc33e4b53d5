import { createSignal, onMount, Show } from "solid-js";
import type { JSX } from "solid-js";
import { formatParameter, spokenParameter } from "../../format/index.ts";
import type { NumberParameter } from "../../engine/index.ts";
import { createNotice, rangeNotice } from "./range-notice.ts";
import { TypedNumber } from "./TypedNumber.tsx";

export interface ScrubProps {
  readonly parameter: NumberParameter;
  readonly value: number;
  readonly onChange: (value: number) => void;
  /** Which product's colour the number wears. */
  readonly role?: string | undefined;
  /** The sentence says the direction in words: "falls 10 %" for a move of −10 %. */
  readonly unsigned?: boolean | undefined;
}

const LARGE = 10;
/** A finger that has moved less than this has tapped. */
const TAP_PX = 4;

/** Pixels of drag for one step: a whole range takes about 300 px, but never under 2 px a step. */
function pixelsPerStep(parameter: NumberParameter): number {
  const steps = (parameter.max - parameter.min) / parameter.step;
  return Math.min(14, Math.max(2, 300 / steps));
}

/** What a key does to the value; undefined where it does nothing. */
export function steppedByKey(
  parameter: NumberParameter,
  value: number,
  key: string,
): number | undefined {
  const { min, max, step } = parameter;
  switch (key) {
    case "ArrowUp":
    case "ArrowRight":
      return value + step;
    case "ArrowDown":
    case "ArrowLeft":
      return value - step;
    case "PageUp":
      return value + LARGE * step;
    case "PageDown":
      return value - LARGE * step;
    case "Home":
      return min;
    case "End":
      return max;
    default:
      return undefined;
  }
}

/** A number in a sentence that can be turned: drag, arrows, Page keys, Home, End, typing; Escape resets. */
export function Scrub(props: ScrubProps): JSX.Element {
  const [mounted, setMounted] = createSignal(false);
  /** What has been typed so far, while it is being typed. */
  const [typed, setTyped] = createSignal<string>();
  /** What is said of what was typed. */
  const [said, setSaid] = createNotice(() => props.value);
  /** The words' place: it must be there before them to be spoken, and is of no use to who never types. */
  const [hasTyped, setHasTyped] = createSignal(false);
  let number: HTMLSpanElement | undefined;
  let drag: { readonly x: number; readonly value: number } | undefined;
  onMount(() => setMounted(true));

  const shown = (): string =>
    formatParameter(props.parameter, props.unsigned === true ? Math.abs(props.value) : props.value);
  /** What was typed, "20" into "falls 10 %" being a fall of 20 %. */
  const meant = (text: string, value: number): number =>
    props.unsigned === true && props.value < 0 && !/^\s*[+\-−]/.test(text) ? -value : value;
  const open = (text: string): void => {
    setSaid("");
    setHasTyped(true);
    setTyped(text);
  };
  const close = (now: { readonly text: string; readonly value: number } | undefined): void => {
    setTyped(undefined);
    if (now === undefined) return;
    const asked = meant(now.text, now.value);
    props.onChange(asked);
    const notice = rangeNotice(props.parameter, asked, props.unsigned);
    if (notice !== undefined) setSaid(` (${notice})`);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = steppedByKey(props.parameter, props.value, event.key);
    if (next !== undefined) {
      event.preventDefault();
      props.onChange(next);
    } else if (event.key === "Escape") {
      props.onChange(props.parameter.default);
    } else if (event.key === "Enter" || /^[-−\d.,]$/.test(event.key)) {
      event.preventDefault();
      open(event.key === "Enter" ? shown() : event.key);
    }
  };

  return (
    <>
      <Show
        when={typed() === undefined}
        fallback={
          <TypedNumber
            parameter={props.parameter}
            start={typed() ?? ""}
            onDone={close}
            onKeyDone={() => queueMicrotask(() => number?.focus())}
          />
        }
      >
        <span
          ref={(element) => (number = element)}
          class="scrub"
          data-role={props.role}
          translate="no"
          role={mounted() ? "spinbutton" : undefined}
          tabindex={mounted() ? 0 : undefined}
          aria-label={mounted() ? props.parameter.label : undefined}
          aria-valuemin={mounted() ? props.parameter.min : undefined}
          aria-valuemax={mounted() ? props.parameter.max : undefined}
          aria-valuenow={mounted() ? props.value : undefined}
          aria-valuetext={mounted() ? spokenParameter(props.parameter, props.value) : undefined}
          onKeyDown={onKeyDown}
          onBlur={() => setSaid("")}
          onDblClick={() => props.onChange(props.parameter.default)}
          onPointerDown={(event) => {
            if (event.button !== 0) return;
            event.currentTarget.setPointerCapture(event.pointerId);
            drag = { x: event.clientX, value: props.value };
          }}
          onPointerMove={(event) => {
            if (drag === undefined) return;
            const steps = Math.round((event.clientX - drag.x) / pixelsPerStep(props.parameter));
            props.onChange(drag.value + steps * props.parameter.step);
          }}
          onPointerUp={(event) => {
            // A finger has no keys to type with: its tap opens the field.
            const still = drag !== undefined && Math.abs(event.clientX - drag.x) < TAP_PX;
            if (still && event.pointerType === "touch") open(shown());
            drag = undefined;
          }}
          onPointerCancel={() => (drag = undefined)}
        >
          {shown()}
        </span>
      </Show>
      <Show when={hasTyped()}>
        <span class="scrub-said" role="status">
          {said()}
        </span>
      </Show>
    </>
  );
}
