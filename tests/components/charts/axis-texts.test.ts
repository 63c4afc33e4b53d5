import { describe, expect, it } from "vitest";
import { driftChart } from "../../../src/components/charts/drift-chart.ts";
import { namedTicks, placeX } from "../../../src/components/charts/frame.ts";
import { dateTicks } from "../../../src/components/charts/date-ticks.ts";
import { pathsChart } from "../../../src/components/charts/paths-chart.ts";
import { withoutEmptyDecimals } from "../../../src/components/charts/ticks.ts";
import { wrapped } from "../../../src/components/charts/wrap.ts";
import { textWidth } from "../../../src/components/charts/text-width.ts";
import { dayNumber } from "../../../src/engine/index.ts";
import { formatNumber } from "../../../src/format/index.ts";
import { CHART_EXAMPLES } from "../../../src/components/specimens/chart-examples.ts";

function labels(from: string, to: string, count: number): string[] {
  return dateTicks([dayNumber(from), dayNumber(to)], count).map(({ label }) => label);
}

describe("withoutEmptyDecimals", () => {
  it("drops decimals that no text of the axis needs, and keeps what follows the number", () => {
    expect(withoutEmptyDecimals(["110.0", "100.0", "−50.0"])).toEqual(["110", "100", "−50"]);
    expect(withoutEmptyDecimals(["3.00x", "2.00x"])).toEqual(["3x", "2x"]);
  });

  it("leaves an axis alone of which one text needs them, or none has any", () => {
    for (const labels of [["1.5", "1.0"], ["0 %", "100 %"], ["day 10", "day 20"], ["10,000"]]) {
      expect(withoutEmptyDecimals(labels)).toEqual(labels);
    }
  });
});

describe("dateTicks", () => {
  it("names starts of years, of months, or days, as the span asks for", () => {
    expect(labels("2000-01-03", "2020-04-17", 5)).toEqual(["2000", "2005", "2010", "2015", "2020"]);
    expect(labels("2007-06-01", "2009-06-30", 4)).toEqual([
      "Jul 2007",
      "Jan 2008",
      "Jul 2008",
      "Jan 2009",
    ]);
    expect(labels("2020-02-03", "2020-05-01", 3)).toEqual([
      "Feb 2020",
      "Mar 2020",
      "Apr 2020",
      "May 2020",
    ]);
    expect(labels("2020-02-27", "2020-03-02", 5)).toEqual([
      "27 Feb 2020",
      "28 Feb 2020",
      "29 Feb 2020",
      "1 Mar 2020",
      "2 Mar 2020",
    ]);
  });

  it("stays inside the span and few, whatever the span", () => {
    for (let days = 0; days < 40_000; days = Math.ceil(days * 1.3) + 1) {
      for (const count of [2, 6]) {
        const ticks = dateTicks([10_000, 10_000 + days], count);
        expect(ticks.length).toBeLessThanOrEqual(count * 3 + 2);
        for (const { value } of ticks) {
          expect(value).toBeGreaterThanOrEqual(10_000);
          expect(value).toBeLessThanOrEqual(10_000 + days);
        }
      }
    }
  });

  it("is asked for by a chart whose x counts days", () => {
    const { paths } = CHART_EXAMPLES;
    const [low, high] = [dayNumber("2000-01-03"), dayNumber("2020-04-17")];
    const series = [
      {
        ...paths.series[0]!,
        points: [
          { x: low, y: 1 },
          { x: high, y: 2 },
        ],
      },
    ];
    const { xTicks: _own, events: _events, ...rest } = paths;
    const frame = pathsChart.frame({ ...rest, series, xKind: "day" }, 640);
    expect(frame.xTicks.map(({ label }) => label)).toContain("2010");
  });
});

describe("the texts of an axis", () => {
  const { paths, drift } = CHART_EXAMPLES;

  it("have no zeros behind a point where all ticks are whole", () => {
    const labels = (from: number, to: number) =>
      namedTicks([from, to], (value) => formatNumber(value, { decimals: 1 })).map(
        ({ label }) => label,
      );
    expect(labels(90, 1100)).toEqual(["90", "1,100"]);
    expect(labels(90, 90.5)).toEqual(["90.0", "90.5"]);
  });

  it("that name their axis leave it no other name", () => {
    const named = { ...paths, xLabel: "Day", xTicks: [{ value: 1, label: "day 1" }] };
    expect(pathsChart.frame(named, 640).xLabel).toBe("");
    expect(driftChart.frame(drift, 640).xLabel).toBe(drift.xLabel);
  });

  it("stay inside the drawing, the last one too", () => {
    const last = Math.max(...paths.series.flatMap(({ points }) => points.map(({ x }) => x)));
    const label = "a long name of a place";
    const frame = pathsChart.frame({ ...paths, xTicks: [{ value: last, label }] }, 340);
    expect(placeX(frame, last) + textWidth(label) / 2).toBeLessThanOrEqual(340);
  });
});

describe("wrapped", () => {
  it("breaks at spaces and never loses a word", () => {
    const text = "Worth of a stake of 1, each step of the scale the same percentage";
    for (const room of [60, 120, 320, 700]) {
      const lines = wrapped(text, room);
      expect(lines.join(" ")).toBe(text);
      for (const line of lines) expect(textWidth(line) <= room || !line.includes(" ")).toBe(true);
    }
    expect(wrapped("", 100)).toEqual([""]);
  });
});
