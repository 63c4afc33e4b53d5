import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moved, nearestPlace } from "../../../src/components/charts/cursor-moves.ts";
import { placeX, placeY } from "../../../src/components/charts/frame.ts";
import { nearestIndex } from "../../../src/components/charts/paths-readout.ts";
import { pathsChart } from "../../../src/components/charts/paths-chart.ts";
import { CHART_EXAMPLES, pointsOf } from "../../../src/components/specimens/chart-examples.ts";

const days = pointsOf(Array.from({ length: 40 }, (_, day) => day));
const tracks = [
  { label: "low", role: "underlying", points: days },
  { label: "high", role: "daily", points: days.map(({ x, y }) => ({ x, y: (y ?? 0) + 100 })) },
  { label: "middle", role: "band", points: days.map(({ x, y }) => ({ x, y: (y ?? 0) + 50 })) },
] as const;

describe("moved", () => {
  it.each([
    ["ArrowRight", 5, 6],
    ["ArrowLeft", 5, 4],
    ["PageUp", 5, 15],
    ["PageDown", 15, 5],
    ["PageDown", 5, 0],
    ["Home", 5, 0],
    ["End", 5, 39],
    ["ArrowRight", 39, 39],
  ])("%s from %i goes to %i", (key, from, to) => {
    expect(moved(tracks, { track: 1, index: from }, key)).toEqual({ track: 1, index: to });
  });

  it("goes up and down by height, not by the order of the list", () => {
    expect(moved(tracks, { track: 0, index: 7 }, "ArrowUp")).toEqual({ track: 2, index: 7 });
    expect(moved(tracks, { track: 2, index: 7 }, "ArrowUp")).toEqual({ track: 1, index: 7 });
    expect(moved(tracks, { track: 1, index: 7 }, "ArrowUp")).toEqual({ track: 1, index: 7 });
    expect(moved(tracks, { track: 1, index: 7 }, "ArrowDown")).toEqual({ track: 2, index: 7 });
  });

  it("begins at an end", () => {
    expect(moved(tracks, undefined, "ArrowRight")).toEqual({ track: 0, index: 0 });
    expect(moved(tracks, undefined, "ArrowLeft")).toEqual({ track: 0, index: 39 });
    expect(moved(tracks, undefined, "End")).toEqual({ track: 0, index: 39 });
  });

  it("leaves other keys and empty charts alone", () => {
    expect(moved(tracks, undefined, "Tab")).toBeUndefined();
    expect(moved(tracks, undefined, "constructor")).toBeUndefined();
    expect(moved([], undefined, "ArrowRight")).toBeUndefined();
  });
});

describe("nearestPlace", () => {
  it("finds the very point it is shown", () => {
    const { paths } = CHART_EXAMPLES;
    const frame = pathsChart.frame(paths, 640);
    const own = pathsChart.tracks(paths);
    const point = own[3]?.points[2];
    const at = [placeX(frame, point?.x ?? 0), placeY(frame, point?.y ?? 0)] as const;
    expect(nearestPlace(own, frame, ...at)).toEqual({ track: 3, index: 2 });
  });
});

describe("nearestIndex", () => {
  it("agrees with looking at every point", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: -500, max: 500 }), { minLength: 1 }),
        fc.integer({ min: -600, max: 600 }),
        (values, x) => {
          const points = values.sort((a, b) => a - b).map((value) => ({ x: value }));
          const best = Math.min(...points.map((point) => Math.abs(point.x - x)));
          expect(Math.abs((points[nearestIndex(points, x)]?.x ?? Infinity) - x)).toBe(best);
        },
      ),
    );
  });
});
