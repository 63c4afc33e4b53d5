/** The cursor of a chart: one place, moved by keys and by the pointer, told to whoever marks along. */
import { createEffect, createMemo, createSignal, onCleanup } from "solid-js";
import type { Accessor } from "solid-js";
import type { Frame, Track } from "./chart-spec.ts";
import { moved, nearestPlace } from "./cursor-moves.ts";
import type { Place } from "./cursor-moves.ts";

export interface Cursor {
  readonly place: Accessor<Place | undefined>;
  /** Counts key presses that moved the cursor: only those are spoken. */
  readonly spoken: Accessor<Place | undefined>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
  readonly onBlur: () => void;
}

export function createCursor(
  tracks: Accessor<readonly Track[]>,
  frame: Accessor<Frame>,
  onMark: (index: number | undefined) => void,
): Cursor {
  const [place, setPlace] = createSignal<Place>();
  const [spoken, setSpoken] = createSignal<Place>();
  let pinned = false;
  let byKeys = false;

  const go = (next: Place | undefined): void => {
    const before = place();
    if (before?.track === next?.track && before?.index === next?.index) return;
    setPlace(next);
    if (before?.index !== next?.index) onMark(next?.index);
  };
  const dismiss = (): void => {
    pinned = false;
    byKeys = false;
    go(undefined);
  };
  // A tooltip that the pointer opened closes on Escape wherever the focus is.
  const open = createMemo(() => place() !== undefined);
  createEffect(() => {
    if (!open()) return;
    const close = (event: KeyboardEvent): void => {
      if (event.key === "Escape") dismiss();
    };
    window.addEventListener("keydown", close);
    onCleanup(() => window.removeEventListener("keydown", close));
  });
  const follow = (event: PointerEvent): void => {
    const inTip = event.target instanceof Element && event.target.closest(".chart-tip") !== null;
    if (inTip || !(event.currentTarget instanceof Element)) return;
    const box = event.currentTarget.getBoundingClientRect();
    const scale = frame().width / box.width;
    const at = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale] as const;
    byKeys = false;
    go(nearestPlace(tracks(), frame(), ...at));
  };

  return {
    place,
    spoken,
    onKeyDown: (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.key === "Escape" && place() !== undefined) dismiss();
      else {
        const next = moved(tracks(), place(), event.key);
        if (next === undefined) return;
        pinned = false;
        byKeys = true;
        go(next);
        setSpoken(next);
      }
      event.preventDefault();
      event.stopPropagation();
    },
    onPointerMove: (event) => {
      if (!pinned) follow(event);
    },
    onPointerDown: (event) => {
      const wasPinned = pinned;
      pinned = false;
      follow(event);
      pinned = !wasPinned;
    },
    onPointerLeave: () => {
      if (!pinned && !byKeys) dismiss();
    },
    onBlur: dismiss,
  };
}
