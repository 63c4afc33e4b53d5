/** A finger on the screen: taps at a place, and strokes. */
import type { Locator, Page } from "@playwright/test";

/** A phone. */
export const TOUCH = { hasTouch: true, viewport: { width: 390, height: 844 } };

const STROKE_STEPS = 10;
/** A stroke ends at rest. */
const REST_MS = 150;

async function boxOf(target: Locator): Promise<{ x: number; y: number; w: number; h: number }> {
  await target.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await target.boundingBox())!;
  return { x, y, w: width, h: height };
}

/** A tap at a share of a target's width and height. */
export async function tapAt(
  page: Page,
  target: Locator,
  across: number,
  down: number,
): Promise<void> {
  const { x, y, w, h } = await boxOf(target);
  await page.touchscreen.tap(x + w * across, y + h * down);
}

/** A finger put down on a target and drawn from one share of its box to another. */
export async function strokeOver(
  page: Page,
  target: Locator,
  from: readonly [across: number, down: number],
  to: readonly [across: number, down: number],
): Promise<void> {
  const { x, y, w, h } = await boxOf(target);
  const finger = await page.context().newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", share?: number) =>
    finger.send("Input.dispatchTouchEvent", {
      type,
      touchPoints:
        share === undefined
          ? []
          : [
              {
                x: x + w * (from[0] + (to[0] - from[0]) * share),
                y: y + h * (from[1] + (to[1] - from[1]) * share),
              },
            ],
    });
  await send("touchStart", 0);
  for (let step = 1; step <= STROKE_STEPS; step += 1) await send("touchMove", step / STROKE_STEPS);
  // A finger that is lifted in full swing flings the page, and the next tap only stops it.
  await page.waitForTimeout(REST_MS);
  await send("touchMove", 1);
  await send("touchEnd");
  await finger.detach();
}
