import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { inProject } from "../../scripts/setup/project.mjs";
import { makeSite, readSite } from "./built-site.ts";
import type { BuiltPage, BuiltSite } from "./built-site.ts";
import { PLOT, scriptBudget, WHOLE_LESSON } from "./measures/budget.ts";
import {
  bill,
  isForReaders,
  isPlot,
  readingFilesOf,
  scriptsOf,
  totalWeight,
} from "./measures/weight.ts";

/** Pages without an instrument may run these and no others. */
const EVERYWHERE = /^\/(theme|_astro\/(search|theme)[\w.-]*)\.js$/;

const site = readSite();
const isLesson = ({ url }: BuiltPage): boolean => /^\/lessons\/[^/]+\/$/.test(url);
/** A quiz is alive without being an island: its script waits for the reader (`bring-to-life.ts`). */
const hasIsland = ({ document }: BuiltPage): boolean =>
  document.querySelector("astro-island, [data-quiz], [data-course-test]") !== null;

const scriptsBeforePlot = (from: BuiltSite, page: BuiltPage): string[] =>
  scriptsOf(from, page).filter((file) => !isPlot(from, file));

/** The DOM that charts are drawn with at build time must not reach a reader. */
const domShimFaults = (from: BuiltSite): string[] =>
  from.files.filter(
    (file) =>
      file.endsWith(".js") && /linkedom|HTMLMarqueeElement/.test(from.read(file).toString("utf8")),
  );

test("no script has the build’s DOM in it", () => expect(domShimFaults(site)).toEqual([]));

test("Plot is in one chunk at most, and within its budget", () => {
  const chunks = site.files.filter((file) => isPlot(site, file));
  expect(chunks.length).toBeLessThanOrEqual(1);
  expect(totalWeight(site, chunks)).toBeLessThanOrEqual(PLOT);
});

describe.each(site.pages)("$url", (page) => {
  test("has only the scripts it needs", () => {
    const scripts = scriptsOf(site, page);
    if (hasIsland(page)) {
      expect(scripts.filter((file) => isPlot(site, file))).toEqual([]);
    } else {
      expect(scripts.filter((file) => !EVERYWHERE.test(file))).toEqual([]);
    }
  });

  if (!isForReaders(page.url)) return;
  test("keeps within the budgets", () => {
    const scripts = scriptsBeforePlot(site, page);
    const whole = [...new Set([...readingFilesOf(page), ...scripts])];
    const weight = totalWeight(site, scripts);
    expect(weight, bill(site, scripts)).toBeLessThanOrEqual(scriptBudget(page.url));
    if (!isLesson(page)) return;
    expect(totalWeight(site, whole), bill(site, whole)).toBeLessThanOrEqual(WHOLE_LESSON);
  });
});

describe("the checks fail on what they are for", () => {
  test("the build’s DOM in a chunk", () => {
    const shim = readFileSync(inProject("node_modules/linkedom/worker.js"), "utf8");
    const minified = shim.replaceAll("linkedom", "x");
    expect(domShimFaults(makeSite({ "/_astro/a.js": minified }))).toEqual(["/_astro/a.js"]);
    expect(domShimFaults(makeSite({ "/_astro/a.js": "let a=1" }))).toEqual([]);
  });

  const island = makeSite({
    "/index.html":
      '<astro-island component-url="/_astro/a.js" renderer-url="/_astro/r.js"></astro-island>',
    "/_astro/a.js": 'import{b}from"./b.js";import("./late.js")',
    "/_astro/b.js": 'import"./plot.js"',
    "/_astro/r.js": "",
    "/_astro/plot.js": 'const a="plot-d6a7b5"',
    "/_astro/late.js": "",
  });

  test("a page’s scripts are followed through their imports, not through those on demand", () => {
    expect(scriptsOf(island, island.pages[0]!)).toEqual([
      "/_astro/a.js",
      "/_astro/b.js",
      "/_astro/plot.js",
      "/_astro/r.js",
    ]);
  });

  test("Plot asked for at once is seen", () => {
    expect(scriptsOf(island, island.pages[0]!).some((file) => isPlot(island, file))).toBe(true);
  });

  test("weights are those of brotli, and of fonts as they are", () => {
    const text = "a".repeat(10_000);
    const heavy = makeSite({ "/a.js": text, "/f.woff2": text });
    expect(totalWeight(heavy, ["/a.js"])).toBeLessThan(100);
    expect(totalWeight(heavy, ["/f.woff2"])).toBe(10_000);
  });
});
