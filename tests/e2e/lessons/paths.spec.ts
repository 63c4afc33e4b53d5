import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../journey.ts";
import { hydrateAll, settled, watch } from "../watch.ts";

const mission = (page: Page, text: string) => page.locator(".try-this", { hasText: text });

async function openAwake(page: Page, baseURL: string | undefined, lesson: string) {
  const watched = await watch(page, baseURL ?? "");
  await page.goto(`/lessons/${lesson}/#main`);
  await hydrateAll(page);
  return watched;
}

async function press(slider: Locator, key: string, times: number): Promise<void> {
  await slider.focus();
  for (let presses = 0; presses < times; presses += 1) await slider.press(key);
}

test("every mission of lesson 9 can be solved by keyboard", async ({ page, baseURL }) => {
  const { faults } = await openAwake(page, baseURL, "chop-and-trend");
  const painter = page.locator("#path-painter");
  const [first, second] = [1, 2].map((day) =>
    painter.getByRole("slider", { name: `Move of day ${day}`, exact: true }),
  ) as [Locator, Locator];

  // Ten times up 11 % and down 10 %: 99.0 of the underlying, less than half of the token.
  await press(first, "ArrowUp", 6);
  await press(second, "ArrowDown", 5);
  await press(painter.getByRole("slider", { name: "Played how often" }), "ArrowLeft", 20);
  await settled(page);
  await expect(mission(page, "lost more than half")).toHaveAttribute("data-met", "");

  // Ten times up 11 % and down 1 %.
  await press(second, "ArrowUp", 9);
  await settled(page);
  await expect(mission(page, "above the static position")).toHaveAttribute("data-met", "");
  expect(faults).toEqual([]);
});

test("every mission of lesson 13 can be solved by keyboard", async ({ page, baseURL }) => {
  const { faults } = await openAwake(page, baseURL, "twenty-real-years");
  const replay = page.locator("#replay");
  await replay.getByRole("button", { name: "The long rise" }).focus();
  await page.keyboard.press("Enter");
  await settled(page);
  await expect(mission(page, "at least ten years")).toHaveAttribute("data-met", "");

  // From the spring of 2018 to the last close.
  await press(replay.getByRole("slider", { name: "To", exact: true }), "End", 1);
  const from = replay.getByRole("slider", { name: "From", exact: true });
  await press(from, "Home", 1);
  await press(from, "PageUp", 9);
  await settled(page);
  await expect(mission(page, "the index gains and the 3x token loses")).toHaveAttribute(
    "data-met",
    "",
  );
  expect(faults).toEqual([]);
});

test("every mission of lesson 15 can be solved by keyboard", async ({ page, baseURL }) => {
  const { faults } = await openAwake(page, baseURL, "against-margin");
  const depth = page.locator("#three-ways").getByRole("slider", { name: "How deep it falls" });
  // From 40 % to the deepest fall that the account outlives, and two percent beyond.
  await press(depth, "ArrowLeft", 14);
  await settled(page);
  await expect(mission(page, "the deepest fall")).toHaveAttribute("data-met", "");
  await press(depth, "ArrowRight", 2);
  await settled(page);
  await expect(mission(page, "more than the margin account")).toHaveAttribute("data-met", "");
  expect(faults).toEqual([]);
});
