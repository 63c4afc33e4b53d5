/** What the browser loads on intent, in one chunk: Plot and the way we draw with it. */
export { draw } from "./draw.ts";
export * as plot from "./plot.ts";
export { putDrawing } from "./put-drawing.ts";
