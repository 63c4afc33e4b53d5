import type { Page } from "@playwright/test";

/** A native popover or disclosure works without a script; any other control would be dead. */
const CONTROLS =
  "button:not([popovertarget]), input, select, textarea, [role=slider], [role=spinbutton], [contenteditable]";

/** The controls that a reader without JavaScript would see and could not use. */
export async function deadControls(page: Page): Promise<string[]> {
  return page.locator(CONTROLS).evaluateAll((controls) =>
    controls
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .filter((control) => control.getClientRects().length > 0)
      .map((control) => control.outerHTML.slice(0, 100)),
  );
}
