import type { Page } from "@playwright/test";

/** A slider of an instrument, turned by one key so many times. */
export async function turnSlider(
  page: Page,
  cell: string,
  label: string,
  key: string,
  times: number,
): Promise<void> {
  await page.locator(`#${cell}`).getByRole("slider", { name: label }).focus();
  for (let presses = 0; presses < times; presses += 1) await page.keyboard.press(key);
}
