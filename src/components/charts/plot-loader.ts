/** Loads the drawing code once for the whole page; a failed load may be tried again. */
import type { Plot } from "./chart-spec.ts";

let loading: Promise<Plot> | undefined;

export function loadPlot(): Promise<Plot> {
  loading ??= import("./plot.ts").catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
