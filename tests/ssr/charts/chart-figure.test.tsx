import { parseHTML } from "linkedom";
import { renderToString } from "solid-js/web";
import { describe, expect, it } from "vitest";
import { PathsChart } from "../../../src/components/charts/Chart.tsx";
import { CHART_EXAMPLES, seriesOf } from "../../../src/components/specimens/chart-examples.ts";

const SUMMARY = "The daily token ends at 91, the others near 97.";

function figureOf(html: string): Element {
  const { document } = parseHTML(`<!doctype html><body>${html}</body>`);
  const figure = document.querySelector("figure");
  if (figure === null) throw new Error("no figure");
  return figure;
}

describe("a chart without JavaScript", () => {
  const html = renderToString(() => <PathsChart {...CHART_EXAMPLES.paths} summary={SUMMARY} />);
  const figure = figureOf(html);

  it("is complete: title, both drawings with their labels, summary", () => {
    expect(figure.querySelector("figcaption")?.textContent).toBe(CHART_EXAMPLES.paths.title);
    for (const shape of [".chart-narrow svg", ".chart-wide svg"]) {
      const text = figure.querySelector(shape)?.textContent ?? "";
      for (const label of ["daily", "static", "band", "underlying", "91", "start", "130"]) {
        expect(text).toContain(label);
      }
    }
    expect(figure.textContent).toContain(SUMMARY);
  });

  it("is an image with a name and a description, and nothing to tab to", () => {
    const stage = figure.querySelector(".chart-stage");
    expect(stage?.getAttribute("role")).toBe("img");
    expect(stage?.hasAttribute("tabindex")).toBe(false);
    const [title, summary] = ["aria-labelledby", "aria-describedby"].map((name) =>
      figure.querySelector(`[id="${stage?.getAttribute(name) ?? ""}"]`),
    );
    expect(title?.textContent).toBe(CHART_EXAMPLES.paths.title);
    expect(summary?.textContent).toBe(SUMMARY);
  });

  it("holds its rows as a table with a caption and scopes", () => {
    const table = figure.querySelector("details table");
    expect(table?.querySelector("caption")?.textContent).toBe(CHART_EXAMPLES.paths.title);
    const texts = [...(table?.querySelectorAll("tr") ?? [])].map((row) =>
      [...row.querySelectorAll("th, td")].map((cell) => cell.textContent),
    );
    expect(texts).toEqual([
      ["Move", "underlying", "band", "static", "daily"],
      ["start", "100", "100", "100", "100"],
      ["+10 %", "110", "130", "130", "130"],
      ["−10 %", "99", "97", "97", "91"],
    ]);
    expect(table?.querySelectorAll("thead th[scope=col]")).toHaveLength(5);
    expect(table?.querySelectorAll("tbody th[scope=row]")).toHaveLength(3);
  });

  it("needs no inline style", () => {
    expect(html).not.toMatch(/<style|\sstyle=/);
  });

  it("leaves the table to the cell when the cell asks for that", () => {
    const shown = (showTable: boolean): number =>
      figureOf(
        renderToString(() => (
          <PathsChart {...CHART_EXAMPLES.paths} summary={SUMMARY} showTable={showTable} />
        )),
      ).querySelectorAll("table").length;
    expect([shown(true), shown(false)]).toEqual([1, 0]);
  });

  it("thins a long table and says so", () => {
    const series = [
      seriesOf(
        "daily",
        Array.from({ length: 5105 }, (_, day) => day),
      ),
    ];
    const long = figureOf(
      renderToString(() => (
        <PathsChart {...CHART_EXAMPLES.paths} events={[]} series={series} summary={SUMMARY} />
      )),
    );
    const rows = [...long.querySelectorAll("tbody tr")];
    expect(rows.length).toBeLessThan(130);
    expect(rows.at(-1)?.textContent).toContain("5,104");
    expect(long.querySelector("caption")?.textContent).toContain("One row in 43 of 5,105 is shown");
  });
});
