import type { Page } from "@playwright/test";

/** A native popover or disclosure works without a script; any other control would be dead. */
const CONTROLS =
  "button:not([popovertarget]), input, select, textarea, [role=slider], [role=spinbutton], [contenteditable]";

/** The controls that a reader without JavaScript would see and could not use. */
export async function deadControls(page: Page): Promise<string[]> {
  const dead: string[] = [];
  for (const control of await page.locator(CONTROLS).all()) {
    if (!(await control.isVisible())) continue;
    dead.push(await control.evaluate((element) => element.outerHTML.slice(0, 100)));
  }
  return dead;
}
