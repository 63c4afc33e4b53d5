/** What holds for every kind of chart, the next one included. */
import { describe, expect, it } from "vitest";
import { CHART_KINDS } from "../../../src/components/charts/chart-kinds.ts";
import type { ChartInput, ChartKind } from "../../../src/components/charts/chart-spec.ts";
import { csvText } from "../../../src/components/charts/csv.ts";
import { moved } from "../../../src/components/charts/cursor-moves.ts";
import { placeX, placeY } from "../../../src/components/charts/frame.ts";
import { CHART_EXAMPLES } from "../../../src/components/specimens/chart-examples.ts";

const KINDS = Object.keys(CHART_KINDS).map((name) => {
  const key = name as keyof typeof CHART_KINDS;
  return [name, CHART_KINDS[key] as unknown as ChartKind<ChartInput>, CHART_EXAMPLES[key]] as const;
});
const NOT_A_TEXT = /NaN|Infinity|undefined|null|\[object/;

describe.each(KINDS)("%s", (_name, kind, input) => {
  const tracks = kind.tracks(input);

  it.each([300, 340, 589, 590, 640, 748])("places every point inside its frame of %i", (width) => {
    const frame = kind.frame(input, width);
    expect(frame.width).toBe(width);
    expect(frame.width - frame.marginLeft - frame.marginRight).toBeGreaterThan(width * 0.4);
    for (const { points } of tracks) {
      for (const { x, y } of points) {
        const [left, top] = [placeX(frame, x), placeY(frame, y ?? 0)];
        expect(left).toBeGreaterThanOrEqual(frame.marginLeft - 1e-6);
        expect(left).toBeLessThanOrEqual(width - frame.marginRight + 1e-6);
        if (y === null) continue;
        expect(top).toBeGreaterThanOrEqual(frame.marginTop - 1e-6);
        expect(top).toBeLessThanOrEqual(frame.height - frame.marginBottom + 1e-6);
      }
    }
  });

  it("keeps the height that the build reserved when it is redrawn at the same width", () => {
    for (const width of [340, 640]) {
      const { height } = kind.frame(input, width);
      expect(kind.frame(input, width * 1.1).height / (width * 1.1)).toBeCloseTo(height / width, 2);
    }
  });

  it("says something true at every place of the cursor", () => {
    expect(tracks.length).toBeGreaterThan(0);
    tracks.forEach(({ points }, track) => {
      points.forEach((_, index) => {
        const { heading, lines, spoken } = kind.readout(input, track, index);
        expect(`${heading} ${spoken}`).not.toMatch(NOT_A_TEXT);
        expect(lines.filter(({ active }) => active)).toHaveLength(1);
        const value = lines.find(({ active }) => active)?.value ?? "?";
        expect(spoken).toContain(value);
      });
    });
  });

  it("lets the keys reach every track", () => {
    const seen = new Set<number>();
    for (const key of ["ArrowUp", "ArrowDown"]) {
      let place = moved(tracks, undefined, "Home");
      for (let step = 0; step <= tracks.length && place !== undefined; step += 1) {
        seen.add(place.track);
        place = moved(tracks, place, key);
      }
    }
    expect([...seen].sort((a, b) => a - b)).toEqual(tracks.map((_, track) => track));
  });

  it("has rows as wide as its columns, printed and exported", () => {
    const table = kind.rows(input);
    expect(table.rows.length).toBeGreaterThan(0);
    for (const row of table.rows) {
      expect(row).toHaveLength(table.columns.length);
      for (const { text } of row) expect(text).not.toMatch(NOT_A_TEXT);
    }
    expect(csvText(table)).not.toMatch(NOT_A_TEXT);
  });
});
