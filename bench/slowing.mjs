/** A processor four times slower, as measured: what the browser calls four times is more on some machines. */

export const THROTTLE = 4;
/** Some milliseconds of counting. */
const COUNTED = 1.2e6;
const LOOPS = 100;
const BETWEEN_MS = 20;

/** @param {import("@playwright/test").Page} page */
export async function slowable(page) {
  const session = await page.context().newCDPSession(page);
  return {
    throttle: (/** @type {number} */ rate) =>
      session.send("Emulation.setCPUThrottlingRate", { rate }),
    detach: () => session.detach(),
  };
}

/** What a loop takes in an empty page, the median of many. @param {import("@playwright/test").Page} page */
const loopMs = (page) =>
  page.evaluate(
    async ({ loops, counted, between }) => {
      const took = [];
      for (let i = 0; i < loops; i += 1) {
        await new Promise((resolve) => setTimeout(resolve, between));
        const began = performance.now();
        let x = 0;
        for (let k = 0; k < counted; k += 1) x = (Math.imul(x, 1103515245) + k) | 0;
        if (x !== 1) took.push(performance.now() - began);
      }
      return took.toSorted((a, b) => a - b)[loops >> 1] ?? NaN;
    },
    { loops: LOOPS, counted: COUNTED, between: BETWEEN_MS },
  );

/**
 * The rate to ask the browser for, so that a loop takes four times as long as unslowed, and how many times as long it
 * takes at the rate that bears the name.
 *
 * @param {import("@playwright/test").Browser} browser
 */
export async function findRate(browser) {
  const page = await browser.newPage();
  const slow = await slowable(page);
  const unslowed = await loopMs(page);
  await slow.throttle(THROTTLE);
  const named = (await loopMs(page)) / unslowed;
  await page.close();
  return { rate: Math.max(1, (THROTTLE * THROTTLE) / named), named };
}
