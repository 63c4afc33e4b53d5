/** A chart as a screen reader speaks it: its question, its summary, then point by point on request. */
import { cleanup, fireEvent, render } from "@solidjs/testing-library";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { PathsChart } from "../../../src/components/charts/Chart.tsx";
import { CHART_EXAMPLES } from "../../../src/components/specimens/chart-examples.ts";
import { spoken } from "../../support/spoken.ts";

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(640);
});
afterEach(() => {
  vi.restoreAllMocks();
  cleanup();
});

test("title, what to do with the keys, and the summary are said; the marks of the drawing are not", async () => {
  const { container } = render(() => (
    <PathsChart {...CHART_EXAMPLES.paths} summary="The daily token ends at 91." />
  ));
  const said = (await spoken(container)).join(" | ");
  expect(said).toContain(CHART_EXAMPLES.paths.title);
  expect(said).toContain("chart, ");
  expect(said).toContain("Arrow keys move through the chart");
  expect(said).toContain("The daily token ends at 91.");
});

test("the cursor is announced through one polite region that is there from the start", () => {
  const { container } = render(() => (
    <PathsChart {...CHART_EXAMPLES.paths} summary="The daily token ends at 91." />
  ));
  const regions = container.querySelectorAll("[aria-live]");
  expect(regions).toHaveLength(1);
  expect(regions[0]!.getAttribute("aria-live")).toBe("polite");
  const stage = container.querySelector(".chart-stage")!;
  const heard = ["ArrowRight", "End", "ArrowDown"].map((key) => {
    fireEvent.keyDown(stage, { key });
    return regions[0]!.textContent;
  });
  expect(heard.slice(1)).toEqual(["underlying, −10 %: 99", "band, −10 %: 97"]);
  expect(container.querySelector("[aria-live]")).toBe(regions[0]);
});
