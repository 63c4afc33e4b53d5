import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { CHART_KINDS } from "../../../src/components/charts/chart-kinds.ts";
import type { ChartInput, ChartKind } from "../../../src/components/charts/chart-spec.ts";
import { drawStatic } from "../../../src/components/charts/draw-static.ts";
import { CHART_EXAMPLES, seriesOf } from "../../../src/components/specimens/chart-examples.ts";

type AnyKind = readonly [string, ChartKind<ChartInput>, ChartInput];

const KINDS = Object.keys(CHART_KINDS).map((name): AnyKind => {
  const key = name as keyof typeof CHART_KINDS;
  return [name, CHART_KINDS[key] as unknown as ChartKind<ChartInput>, CHART_EXAMPLES[key]];
});

function elementsOf(svg: string): Element[] {
  const { document } = parseHTML(`<!doctype html><body>${svg}</body>`);
  return [...document.querySelectorAll("svg, svg *")];
}

/** A unit in the last printed place may differ between machines; a tenth of a pixel is no picture. */
function normalised(svg: string): string {
  const rounded = svg.replace(/<[^>]*>/g, (tag) => tag.replace(/(\d\.\d)\d+/g, "$1"));
  return `${rounded.replaceAll("><", ">\n<")}\n`;
}

describe.each(KINDS)("the build’s drawing of %s", (name, kind, input) => {
  const drawn = drawStatic(kind, input);

  it.each(["narrow", "wide"] as const)("looks as approved, %s", async (shape) => {
    await expect(normalised(drawn[shape])).toMatchFileSnapshot(`drawings/${name}-${shape}.svg`);
  });

  it.each(["narrow", "wide"] as const)("obeys the policy of the site, %s", (shape) => {
    const svg = drawn[shape];
    expect(svg).not.toMatch(/<style|\sstyle=|\son\w+=/);
    expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
    for (const element of elementsOf(svg)) expect(element.hasAttribute("aria-label")).toBe(false);
    expect(elementsOf(svg)[0]?.getAttribute("aria-hidden")).toBe("true");
  });

  it.each(["narrow", "wide"] as const)("colours marks by variables alone, %s", (shape) => {
    for (const element of elementsOf(drawn[shape])) {
      for (const name of ["fill", "stroke"]) {
        expect(element.getAttribute(name) ?? "none").toMatch(
          /^(none|currentColor|var\(--[\w-]+\))$/,
        );
      }
    }
  });

  it("is the same every time: nothing counts up through the process", () => {
    expect(drawStatic(kind, input)).toEqual(drawn);
  });
});

describe("what reaches a path", () => {
  const { paths } = CHART_EXAMPLES;

  it.each([NaN, Infinity, -Infinity])("refuses %s at build", (y) => {
    const series = [seriesOf("daily", [100, y, 91])];
    expect(() => drawStatic(CHART_KINDS.paths, { ...paths, series })).toThrow(/finite|is not/);
  });

  it("draws a gap for null and a dot for a point alone", () => {
    const series = [seriesOf("daily", [100, null, 91])];
    const { wide } = drawStatic(CHART_KINDS.paths, { ...paths, events: [], series });
    expect(wide.match(/<circle/g)).toHaveLength(2);
  });

  it("says so when there is nothing to draw", () => {
    const { narrow } = drawStatic(CHART_KINDS.paths, { ...paths, events: [], series: [] });
    expect(narrow).toContain("Nothing to draw yet");
  });

  it("survives extreme but finite values", () => {
    const series = [seriesOf("daily", [1e-300, 1e300, -1e6, 0])];
    const formatY = (y: number): string => `${y}`;
    for (const yScale of ["linear", "log"] as const) {
      const { wide } = drawStatic(CHART_KINDS.paths, { ...paths, series, yScale, formatY });
      expect(wide).not.toMatch(/NaN|Infinity/);
    }
  });

  it("does not grow with the length of a series", () => {
    const long = Array.from(
      { length: 5105 },
      (_, day) => 100 + 20 * Math.sin(day / 50) + (day % 7),
    );
    const { wide } = drawStatic(CHART_KINDS.paths, {
      ...paths,
      events: [],
      series: [seriesOf("daily", long)],
    });
    expect(wide.length).toBeLessThan(30_000);
  });
});
