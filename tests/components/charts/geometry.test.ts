import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimate } from "../../../src/components/charts/decimate.ts";
import { spread } from "../../../src/components/charts/end-labels.ts";
import type { Scale } from "../../../src/components/charts/chart-spec.ts";
import {
  fittingTicks,
  frameOf,
  linear,
  paddedDomain,
  paddedLogDomain,
} from "../../../src/components/charts/frame.ts";
import { linearTicks, logTicks } from "../../../src/components/charts/ticks.ts";
import { pointsOf } from "../../../src/components/specimens/chart-examples.ts";

describe("ticks", () => {
  it("are round, inside the domain and free of binary dust", () => {
    expect(linearTicks([86, 132], 5)).toEqual([90, 100, 110, 120, 130]);
    expect(linearTicks([-0.31, 0.31], 6)).toEqual([-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3]);
    expect(Object.is(linearTicks([-1, 1], 2)[1], -0)).toBe(false);
    expect(logTicks([0.4, 12], 8)).toEqual([0.5, 1, 2, 5, 10]);
    expect(logTicks([1, 1e6], 4)).toEqual([1, 100, 10_000, 1_000_000]);
  });

  it("stay few whatever the domain", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: 1e-2, max: 1e9, noNaN: true }),
        (low, span) => {
          const ticks = linearTicks([low, low + span], 5);
          expect(ticks.length).toBeLessThan(12);
          for (const tick of ticks) {
            expect(tick).toBeGreaterThanOrEqual(low - span * 1e-6);
            expect(tick).toBeLessThanOrEqual(low + span * (1 + 1e-6));
          }
        },
      ),
    );
  });

  it("leave some out when their texts would touch", () => {
    const ticks = Array.from({ length: 9 }, (_, value) => ({ value, label: `day ${value}000` }));
    expect(fittingTicks(ticks, 640)).toHaveLength(9);
    expect(fittingTicks(ticks, 200).map(({ value }) => value)).toEqual([0, 3, 6]);
  });

  it("leave some out when they stand close together in a wide picture", () => {
    const xTicks = ["2005", "2010", "2015", "2020"].map((label, i) => ({ value: 6 + i, label }));
    const plan = { xTicks, yTicks: [], xLabel: "Day", yLabel: "", y: linear(0, 1) };
    const labels = (x: Scale) => frameOf(200, { ...plan, x }).xTicks.map(({ label }) => label);
    expect(labels(linear(6, 9))).toEqual(["2005", "2010", "2015", "2020"]);
    expect(labels(linear(0, 9))).toEqual(["2005", "2020"]);
  });
});

describe("domains", () => {
  it("are never empty", () => {
    expect(paddedDomain([100, 100])).toEqual([90, 110]);
    expect(paddedDomain([0, 0])).toEqual([-1, 1]);
    expect(paddedDomain(undefined)).toEqual([0, 1]);
    const [low, high] = paddedLogDomain([1e-300, 1e300]);
    expect(high / low).toBeLessThan(1e15);
  });
});

describe("decimate", () => {
  const wave = pointsOf(Array.from({ length: 5105 }, (_, day) => Math.sin(day / 9) * day));

  it("keeps ends, extremes and order, and at most four points a column", () => {
    const drawn = decimate(wave, 300);
    expect(drawn.length).toBeLessThanOrEqual(1200);
    expect([drawn[0], drawn.at(-1)]).toEqual([wave[0], wave.at(-1)]);
    for (const pick of [Math.min, Math.max]) {
      expect(pick(...drawn.map(({ y }) => y ?? 0))).toBe(pick(...wave.map(({ y }) => y ?? 0)));
    }
    expect(drawn.every(({ x }, index) => index === 0 || x > (drawn[index - 1]?.x ?? 0))).toBe(true);
  });

  it("keeps gaps", () => {
    const broken = wave.map((point) =>
      point.x > 2000 && point.x < 2500 ? { ...point, y: null } : point,
    );
    expect(decimate(broken, 300).some(({ y }) => y === null)).toBe(true);
  });

  it("leaves short series alone", () => {
    const short = pointsOf([1, 2, 3]);
    expect(decimate(short, 300)).toBe(short);
    expect(decimate([], 300)).toEqual([]);
  });
});

describe("spread", () => {
  it("moves only what would overlap", () => {
    expect(spread([100, 101, 150], 16, 0, 200)).toEqual([92.5, 108.5, 150]);
    expect(spread([10, 10], 16, 8, 200)).toEqual([8, 24]);
    expect(spread([], 16, 0, 200)).toEqual([]);
  });

  it("keeps the gap, the bounds and the order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 8 }),
        (wishes) => {
          const places = spread(wishes, 16, 0, 300);
          const sorted = [...places].sort((a, b) => a - b);
          sorted.forEach((place, rank) => {
            expect(place).toBeGreaterThanOrEqual(-1e-9);
            expect(place).toBeLessThanOrEqual(300 + 1e-9);
            if (rank > 0) expect(place - (sorted[rank - 1] ?? 0)).toBeGreaterThanOrEqual(16 - 1e-6);
          });
          const byWish = wishes
            .map((_, index) => index)
            .sort((a, b) => (wishes[a] ?? 0) - (wishes[b] ?? 0) || a - b);
          expect(byWish.map((index) => places[index])).toEqual(sorted);
        },
      ),
    );
  });
});
