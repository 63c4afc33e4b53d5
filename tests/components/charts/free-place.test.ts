import { describe, expect, it } from "vitest";
import { placeX, placeY } from "../../../src/components/charts/frame.ts";
import { AROUND, dotBox, freePlace, overlaps } from "../../../src/components/charts/free-place.ts";
import { pathsChart } from "../../../src/components/charts/paths-chart.ts";
import { sideOf } from "../../../src/components/charts/series-lines.ts";
import { CHART_EXAMPLES, pointsOf } from "../../../src/components/specimens/chart-examples.ts";

const rising = pointsOf([1, 2, 3, 4, 5]);
const series = [{ id: "a", label: "a", role: "daily" as const, points: rising }];
const { events: _none, ...rest } = CHART_EXAMPLES.paths;
const frame = pathsChart.frame({ ...rest, series }, 340);

describe("freePlace", () => {
  it("keeps a name inside the plot, over the end of a rising line", () => {
    const named = { ...rising.at(-1)!, y: 5, label: "the last of all" };
    const wish = sideOf(series[0], named);
    const { box, isFree } = freePlace(frame, named, [wish, ...AROUND], { lines: [rising] });
    expect(isFree).toBe(true);
    expect(box.right).toBeLessThanOrEqual(frame.width - frame.marginRight);
    expect(box.bottom).toBeLessThan(placeY(frame, 5));
  });

  it("leaves the wished place where a line or another name lies", () => {
    const named = { x: rising[2]!.x, y: 3, label: "here" };
    const over = { side: 0, dy: -14 } as const;
    const wished = freePlace(frame, named, [over], { lines: [] });
    expect(wished.isFree).toBe(true);
    const found = freePlace(frame, named, [over, ...AROUND], { lines: [], boxes: [wished.box] });
    expect(overlaps(found.box, wished.box)).toBe(false);
    const through = 3 + 14 / (placeY(frame, 3) - placeY(frame, 4));
    const across = frame.x.domain.map((x) => ({ x, y: through }));
    expect(freePlace(frame, named, [over], { lines: [across] }).isFree).toBe(false);
  });

  it("knows what a dot takes", () => {
    const box = dotBox(frame, { x: 1, y: 3 });
    expect((box.left + box.right) / 2).toBeCloseTo(placeX(frame, 1));
  });
});

describe("sideOf", () => {
  it("takes a line that ends to go on as it came", () => {
    expect(sideOf(series[0], { x: rising.at(-1)!.x, y: 5 })).toEqual({ side: -1, dy: -14 });
    expect(sideOf(series[0], { x: rising[0]!.x, y: 1, below: true })).toEqual({ side: 1, dy: 17 });
  });
});
