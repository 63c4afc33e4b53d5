import { createSignal, onMount, Show } from "solid-js";
import type { JSX } from "solid-js";
import { formatParameter, parseParameter, spokenParameter } from "../../format/index.ts";
import type { NumberParameter } from "../../engine/index.ts";

export interface ScrubProps {
  readonly parameter: NumberParameter;
  readonly value: number;
  readonly onChange: (value: number) => void;
  /** Which product's colour the number wears. */
  readonly role?: string | undefined;
  /** How it reads in this sentence, where that differs: "10 %" for a fall of −10 %. */
  readonly show?: ((value: number) => string) | undefined;
}

const LARGE = 10;

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
  const [typed, setTyped] = createSignal<string>();
  let number: HTMLSpanElement | undefined;
  let drag: { readonly x: number; readonly value: number } | undefined;
  onMount(() => setMounted(true));

  const shown = (): string =>
    props.show?.(props.value) ?? formatParameter(props.parameter, props.value);
  const stopTyping = (apply: boolean): void => {
    const text = typed();
    if (text === undefined) return;
    setTyped(undefined);
    const parsed = parseParameter(props.parameter, text);
    if (apply && parsed.ok) props.onChange(parsed.value);
    queueMicrotask(() => number?.focus());
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
      setTyped(event.key === "Enter" ? String(props.value) : event.key);
    }
  };

  return (
    <Show
      when={typed() === undefined}
      fallback={
        <input
          class="scrub-input"
          type="text"
          inputmode="decimal"
          size="6"
          maxlength="24"
          aria-label={props.parameter.label}
          value={typed()}
          ref={(element) =>
            queueMicrotask(() => {
              element.focus();
              element.setSelectionRange(element.value.length, element.value.length);
            })
          }
          onInput={(event) => setTyped(event.currentTarget.value)}
          onBlur={() => stopTyping(true)}
          onKeyDown={(event) => {
            if (event.key === "Enter") stopTyping(true);
            if (event.key === "Escape") stopTyping(false);
          }}
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
        onPointerUp={() => (drag = undefined)}
        onPointerCancel={() => (drag = undefined)}
      >
        {shown()}
      </span>
    </Show>
  );
}
