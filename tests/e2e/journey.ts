/** What every journey is written with. One that fails in a browser that paints nothing says so, and is tried once more. */
import { test as plain } from "@playwright/test";
import type { Page } from "@playwright/test";
import { PAINTS_NOTHING } from "../../scripts/checks/tally.mjs";

export { expect } from "@playwright/test";

const A_FRAME_COMES_IN_MS = 3000;

/** Whether the page's clock goes on and no frame comes; a page that is busy itself does not answer, and is not meant. */
function standsStill(page: Page): Promise<boolean> {
  const asked = page.evaluate(
    (ms) =>
      new Promise<boolean>((resolve) => {
        setTimeout(() => resolve(true), ms);
        requestAnimationFrame(() => resolve(false));
      }),
    A_FRAME_COMES_IN_MS,
  );
  const noAnswer = new Promise<boolean>((resolve) => {
    setTimeout(() => resolve(false), 2 * A_FRAME_COMES_IN_MS);
  });
  return Promise.race([asked.catch(() => false), noAnswer]);
}

export const test = plain.extend<{ readonly frames: undefined }>({
  frames: [
    // The context is asked for so that it is still there when this is over.
    async ({ browser, context: _ }, use, info) => {
      await use(undefined);
      if (info.status === info.expectedStatus) return;
      const pages = browser.contexts().flatMap((context) => context.pages());
      const still = await Promise.all(pages.map(standsStill));
      if (still.includes(true)) throw new Error(PAINTS_NOTHING);
    },
    { auto: true },
  ],
});
