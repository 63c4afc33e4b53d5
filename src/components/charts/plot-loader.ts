/** Loads the drawing code once for the whole page; a failed load may be tried again. */
import type * as DrawingCode from "./drawing-code.ts";

let loading: Promise<typeof DrawingCode> | undefined;

export function loadPlot(): Promise<typeof DrawingCode> {
  loading ??= import("./drawing-code.ts").catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
