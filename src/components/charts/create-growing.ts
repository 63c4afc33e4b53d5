import { createEffect, createSignal, on, onCleanup } from "solid-js";
import type { Accessor } from "solid-js";
import { afterPaint } from "../../pace/after-paint.ts";

/** What a table's window shows (charts.css). */
const AT_FIRST = 14;
/** A reader who opens and closes it is not held up by rows that nobody has scrolled to. */
const REST_MS = 300;

/**
 * How many of a table's rows are in the page: as many as are seen when it is opened, and the others soon after. Laid
 * out at once, hundreds of rows would hold up the press that opens them. Closed, it becomes as short again.
 */
export function createGrowing(isOpen: Accessor<boolean>, all: Accessor<number>): Accessor<number> {
  const [count, setCount] = createSignal(AT_FIRST);
  createEffect(
    on(isOpen, (open) => {
      let isOver = false;
      onCleanup(() => (isOver = true));
      const grow = async (): Promise<void> => {
        while (!isOver && count() < all()) {
          setCount((before) => before + AT_FIRST);
          await afterPaint();
        }
      };
      const shrink = (): unknown => !isOver && setCount(AT_FIRST);
      if (!open) {
        void afterPaint().then(shrink);
        return;
      }
      const timer = setTimeout(() => void grow(), REST_MS);
      onCleanup(() => clearTimeout(timer));
    }),
  );
  return count;
}
