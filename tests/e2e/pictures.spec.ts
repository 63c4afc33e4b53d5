/**
 * Parts that stand still, against pictures kept in `pictures/`, in both themes at three widths.
 *
 * A picture holds the machine that took it. So the machine is kept with the pictures, as what its browser
 * makes of a few letters and curves, to the bit; where another browser draws them, nothing is compared, and
 * that is said. After a change that is meant: `npm run test:browser -- pictures.spec.ts --update-snapshots`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./journey.ts";
import { inProject } from "../../scripts/setup/project.mjs";
import { CHART_KINDS } from "../../src/components/charts/chart-kinds.ts";
import { hydrateAll } from "./watch.ts";

const FOLDER = inProject("tests/e2e/pictures");
const MACHINE = `${FOLDER}/machine.json`;
const LOOKS = (["light", "dark"] as const).flatMap((theme) =>
  [360, 768, 1280].map((width) => ({ theme, width })),
);
/** A chart of every kind, drawn anew in the browser: scrolling to a picture is a sign of intent. */
const CHARTS = Object.fromEntries(
  Object.keys(CHART_KINDS).map((kind, place) => [
    `chart-${kind}`,
    (page: Page) => page.locator("figure.chart").nth(place),
  ]),
);
/** Questions that differ in their looks, by kind and state as their page names them. */
const QUESTIONS = Object.fromEntries(
  [
    "single-choice, wrong",
    "trace, wrong",
    "ordering, right",
    "numeric, refused",
    "cloze, shown",
  ].map((state) => [
    `question-${state.replace(", ", "-")}`,
    (page: Page) => page.locator(".question", { hasText: `${state}:` }),
  ]),
);
/** Parts by the name of their picture. */
const PARTS: Readonly<Record<string, Readonly<Record<string, (page: Page) => Locator>>>> = {
  "/kitchen-sink/controls/": {
    "controls-default": (page) => page.getByLabel("Controls, as it comes", { exact: true }),
    "controls-changed": (page) => page.getByLabel("Controls, changed", { exact: true }),
    "controls-wrong": (page) => page.getByLabel("Controls, given what they cannot take"),
    "controls-small": (page) => page.getByLabel("Small controls", { exact: true }),
    "own-prices-asked": (page) => page.getByLabel("Asked about", { exact: true }),
    "own-prices-refused": (page) => page.getByLabel("Refused", { exact: true }),
  },
  "/kitchen-sink/?v=1": {
    "prediction-numbers": (page) => page.locator(".prediction", { hasText: "Numbers, once" }),
    "ledger-wrong": (page) => page.getByLabel("A ledger, wrong", { exact: true }),
  },
  "/kitchen-sink/charts/": CHARTS,
  "/kitchen-sink/questions/": QUESTIONS,
};

/** What this browser makes of letters and curves: the same here is the same in a picture. */
async function machineOf(page: Page): Promise<{ browser: string; drawn: string }> {
  await page.goto("/kitchen-sink/controls/");
  await page.evaluate(() => document.fonts.ready);
  const drawn = await page.evaluate(() => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [400, 160];
    const context = canvas.getContext("2d")!;
    const { fontFamily } = getComputedStyle(document.body);
    const families = [fontFamily, "system-ui", "sans-serif", "serif", "monospace"];
    for (const [line, family] of families.entries()) {
      context.font = `15px ${family}`;
      context.fillText("Reset 3x −9.5 % ≤ “a day” Qg", 4.3, 20 + line * 22);
    }
    context.arc(350, 120, 27.5, 0.3, 5);
    context.stroke();
    const pixels = context.getImageData(0, 0, canvas.width, canvas.height).data;
    // FNV-1a: this origin need not be one that may ask for a digest.
    let hash = 0x811c9dc5;
    for (const byte of pixels) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
    return hash.toString(16);
  });
  return { browser: page.context().browser()?.version() ?? "", drawn };
}

for (const { theme, width } of LOOKS) {
  test(`in ${theme} at ${width} px parts look as they are kept`, async ({ page }, info) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 900 });
    const machine = await machineOf(page);
    const writes = ["all", "changed"].includes(info.config.updateSnapshots);
    if (writes) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(MACHINE, `${JSON.stringify(machine, null, 2)}\n`);
    }
    const kept: unknown = existsSync(MACHINE) ? JSON.parse(readFileSync(MACHINE, "utf8")) : {};
    const isOther = JSON.stringify(kept) !== JSON.stringify(machine);
    const reason = `pictures were taken by ${JSON.stringify(kept)}, this browser is ${JSON.stringify(machine)}: not compared`;
    if (isOther) console.log(reason);
    test.skip(isOther, reason);

    for (const [url, parts] of Object.entries(PARTS)) {
      await page.goto(url);
      await hydrateAll(page);
      await page.evaluate(() => document.fonts.ready);
      // The first chart needs no scrolling to: it would be taken as built, or anew, whichever came first.
      await page.evaluate(() => dispatchEvent(new Event("scroll")));
      for (const [name, find] of Object.entries(parts)) {
        await expect.soft(find(page)).toHaveScreenshot(`${name}-${theme}-${width}.png`);
      }
    }
  });
}
