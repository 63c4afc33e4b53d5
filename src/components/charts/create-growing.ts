import { createEffect, createSignal, on, onCleanup } from "solid-js";
import type { Accessor } from "solid-js";
import { afterPaint } from "../../pace/after-paint.ts";

/** What a table’s window shows (charts.css). */
const AT_FIRST = 14;

/**
 * How many of a table's rows are in the page: as many as are seen when it is opened, and the others soon after. Laid
 * out at once, hundreds of rows would hold up the press that opens them.
 */
export function createGrowing(isOpen: Accessor<boolean>, all: Accessor<number>): Accessor<number> {
  const [count, setCount] = createSignal(AT_FIRST);
  createEffect(
    on(isOpen, (open) => {
      let isOver = false;
      onCleanup(() => (isOver = true));
      const grow = async (): Promise<void> => {
        await afterPaint();
        // Closed again, so that the next press finds it short.
        if (!open && !isOver) setCount(AT_FIRST);
        while (open && !isOver && count() < all()) {
          setCount((before) => before + AT_FIRST);
          await afterPaint();
        }
      };
      void grow();
    }),
  );
  return count;
}
