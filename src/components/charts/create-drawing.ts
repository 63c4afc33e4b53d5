/** Keeps the drawing in step with its input: the build's until Plot is there, then Plot's, with the numbers or a frame behind them. */
import { createEffect, createSignal, on, onCleanup, onMount, untrack } from "solid-js";
import type { Accessor } from "solid-js";
import { ownTask } from "../../pace/own-task.ts";
import type { ChartInput, ChartKind, Frame } from "./chart-spec.ts";
import type * as DrawingCode from "./drawing-code.ts";
import { NARROW, WIDE, WIDE_FROM } from "./frame.ts";
import { onIntent } from "./intent.ts";
import { observeWidth } from "./observe-width.ts";
import { loadPlot } from "./plot-loader.ts";

export interface Drawing {
  /** The geometry of what is on the screen now. */
  readonly frame: Accessor<Frame>;
  /** True when the drawing is older than the numbers because Plot could not be loaded or failed. */
  readonly failed: Accessor<boolean>;
}

export function createDrawing<Input extends ChartInput>(
  kind: ChartKind<Input>,
  input: Accessor<Input>,
  place: Accessor<HTMLElement | undefined>,
): Drawing {
  const [code, setCode] = createSignal<typeof DrawingCode>();
  const [failed, setFailed] = createSignal(false);
  const [width, setWidth] = createSignal(0);
  const built = untrack(input);
  const [live, setLive] = createSignal<Frame>();
  const frame = (): Frame =>
    live() ?? kind.frame(built, width() === 0 || width() >= WIDE_FROM ? WIDE : NARROW);

  const want = (): void => {
    if (code() === undefined)
      loadPlot().then(
        (loaded) => setCode(() => loaded),
        () => setFailed(true),
      );
  };
  /** What to draw, the drawing, and putting it into the page are a task each: a key between them is answered first. */
  const redraw = async (
    { draw, plot, putDrawing }: typeof DrawingCode,
    host: HTMLElement,
    now: Input,
    room: number,
  ): Promise<void> => {
    try {
      const next = kind.frame(now, room);
      const options = kind.options(plot, now, next);
      await ownTask();
      const drawn = draw(plot, options, now.id, document);
      await ownTask();
      putDrawing(host, drawn);
      setLive(next);
      setFailed(false);
    } catch (error) {
      setFailed(true);
      throw error;
    }
  };

  onMount(() => {
    const host = place();
    if (host === undefined) return;
    onCleanup(observeWidth(host, setWidth));
    onCleanup(onIntent(host, want));
    // A link may have changed the values before this ran.
    if (host.querySelector("svg") === null || untrack(input) !== built) want();
    createEffect(on(input, want, { defer: true }));
    const renew = latestInOwnTask(() => {
      const [loaded, now, room] = untrack(() => [code(), input(), width()] as const);
      if (loaded !== undefined && room !== 0) void redraw(loaded, host, now, room);
    });
    onCleanup(renew.stop);
    createEffect(on([code, input, width], renew.ask));
  });
  return { frame, failed };
}

/**
 * Runs once for all that is asked within a task, in a task of its own: input is never kept waiting for the
 * numbers and the drawing together. What is under way is not put off by newer asking, or a drag would hold
 * the drawing still.
 */
function latestInOwnTask(run: () => void): {
  readonly ask: () => void;
  readonly stop: () => void;
} {
  let asked = false;
  let stopped = false;
  return {
    ask: () => {
      if (asked) return;
      asked = true;
      void ownTask().then(() => {
        asked = false;
        if (!stopped) run();
      });
    },
    stop: () => (stopped = true),
  };
}
