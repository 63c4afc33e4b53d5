import { describe, expect, it } from "vitest";
import { curveOfDrift } from "../../../src/components/widgets/drift-dial/curve-of-drift.ts";
import { driftOf, standings } from "../../../src/components/widgets/drift-dial/drift.ts";
import type { DriftDialValues } from "../../../src/components/widgets/drift-dial/drift.ts";
import { driftDial } from "../../../src/components/widgets/drift-dial/drift-dial.model.ts";
import { summaryOfDrift } from "../../../src/components/widgets/drift-dial/drift-words.ts";
import { defaultsOf, realLeverageAfterMove } from "../../../src/engine/index.ts";

const valuesOf = (values: Partial<DriftDialValues>): DriftDialValues => ({
  ...defaultsOf(driftDial.set),
  ...values,
});

/** A grid over everything that the dial can be turned to. */
const grid = [-35, -20, -5, 0, 0.5, 10, 33.5, 35].flatMap((m) =>
  [1, 1.5, 3, 5].flatMap((L) => ["long", "short"].map((side) => valuesOf({ m, L, side }))),
);

describe("the dial", () => {
  it("runs the engine and agrees with the formula at every setting", () => {
    for (const values of grid) {
      const result = driftOf(values);
      const { realLeverage, after } = standings(result);
      const formula = realLeverageAfterMove({ leverage: result.leverage, move: result.move });
      if (formula === null) {
        expect(realLeverage).toBeNull();
        expect(after.nav.toString()).toBe("0");
      } else {
        expect(realLeverage!.minus(formula).abs().lt("1e-30")).toBe(true);
        expect(after.position.div(after.nav).minus(formula).abs().lt("1e-30")).toBe(true);
      }
    }
  });

  it("prints every quantity and the summary at every setting", () => {
    for (const values of grid) {
      const result = driftDial.derive(values);
      const texts = Object.values(driftDial.quantities).map((q) => q.text(result, values));
      for (const text of [...texts, summaryOfDrift(result)]) {
        expect(text).toMatch(/\S/);
        expect(text).not.toMatch(/NaN|undefined|null|Infinity/);
      }
    }
  });

  it("says which way leverage has gone: down with gains, up with losses, on both sides", () => {
    const said = (values: Partial<DriftDialValues>) =>
      driftDial.quantities["drifted"]!.text(driftOf(valuesOf(values)), valuesOf(values));
    expect(said({ m: 5 })).toBe("Leverage has sunk");
    expect(said({ m: -5 })).toBe("Leverage has climbed");
    expect(said({ m: 5, side: "short" })).toBe("Leverage has climbed");
    expect(said({ m: -5, side: "short" })).toBe("Leverage has sunk");
    expect(said({ m: 5, L: 1 })).toBe("Leverage has not changed");
    expect(said({ m: -35 })).toBe("The token is wiped out");
  });
});

describe("the chart", () => {
  it("marks the reader’s place on the curve, the crossings on the range, and the end", () => {
    const values = valuesOf({ m: 20 });
    const chart = curveOfDrift(driftOf(values), values);
    expect(chart.here).toMatchObject({ x: 20, y: 2.25, label: "2.25x" });
    expect(chart.crossings?.map(({ label }) => label)).toEqual(["+33.3\u202F%", "−11.1\u202F%"]);
    expect(chart.end).toMatchObject({ side: "left" });
    const point = chart.series[0]!.points.find(({ x }) => x === 20);
    expect(point?.y).toBe(2.25);
  });

  it("marks no range that is not around the leverage, and says so", () => {
    const values = valuesOf({ L: 5, side: "short" });
    const chart = curveOfDrift(driftOf(values), values);
    expect(chart.range).toBeUndefined();
    expect(chart.crossings).toEqual([]);
    expect(summaryOfDrift(driftOf(values))).toContain(
      "The range from −2x to −4x does not lie around −5x, so it is not marked.",
    );
    expect(summaryOfDrift(driftOf(valuesOf({})))).not.toContain("not marked");
  });

  it("keeps every mark inside the frame when the token is nearly gone", () => {
    const values = valuesOf({ m: -33 });
    const { here } = curveOfDrift(driftOf(values), values);
    expect(here).toMatchObject({ x: -33, y: 7, label: "↑ 201x" });
    expect(curveOfDrift(driftOf(valuesOf({ m: -35 })), valuesOf({ m: -35 })).here).toBeUndefined();
  });
});
