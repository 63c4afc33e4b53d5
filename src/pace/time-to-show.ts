import { afterPaint } from "./after-paint.ts";

/** What a frame lasts anyhow, on most screens. */
const FRAME_MS = 17;

/**
 * How long the page works to show what is put into it now: on a slow one more than finding it took. Less the frame for
 * which a quick page waits as well.
 */
export async function timeToShow(): Promise<number> {
  const began = performance.now();
  await afterPaint();
  return Math.max(0, performance.now() - began - FRAME_MS);
}
