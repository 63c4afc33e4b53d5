import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { geometryFaults } from "./geometry.ts";

const WIDTHS = [360, 768, 1280];
const THEMES = ["light", "dark"] as const;
const HEIGHT = 900;

async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(({ id, help, nodes }) => {
    const targets = nodes.slice(0, 3).map(({ target }) => target.join(" "));
    return `${id}, ${help} (${nodes.length}: ${targets.join(" | ")})`;
  });
}

async function overflowFaults(page: Page): Promise<string[]> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return overflow > 0 ? [`${overflow} px wider than the screen`] : [];
}

/** A look in which axe reads a page whose parts it reads in every look elsewhere. */
const SAMPLE = new Set(["light 360", "dark 1280"]);

/**
 * What axe finds, and what is cut off, too small or too wide: in both themes, at every width.
 *
 * @param sample axe reads a sample of the looks: it takes its time, and the parts of this page are read
 * in all looks on pages of their own
 */
export async function accessibilityFaults(page: Page, sample = false): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: HEIGHT });
      const found = [
        ...(sample && !SAMPLE.has(`${colorScheme} ${width}`) ? [] : await axeFaults(page)),
        ...(await overflowFaults(page)),
        ...(await geometryFaults(page)),
      ];
      faults.push(...found.map((fault) => `${colorScheme} at ${width} px: ${fault}`));
    }
  }
  return faults;
}
