/** What lesson 4 lets the reader find, through the code that its page uses. */
import { describe, expect, it } from "vitest";
import { runStored } from "../../../src/content/stored-scenarios.ts";
import { driftOf } from "../../../src/components/widgets/drift-dial/drift.ts";
import { driftDial } from "../../../src/components/widgets/drift-dial/drift-dial.model.ts";
import { summaryOfDrift } from "../../../src/components/widgets/drift-dial/drift-words.ts";
import type { DriftDialValues } from "../../../src/components/widgets/drift-dial/drift.ts";
import { defaultsOf, parseScenario } from "../../../src/engine/index.ts";

const valuesOf = (values: Partial<DriftDialValues>): DriftDialValues => ({
  ...defaultsOf(driftDial.set),
  ...values,
});
function read(quantity: string, values: Partial<DriftDialValues> = {}): string {
  const all = valuesOf(values);
  return driftDial.quantities[quantity]!.text(driftDial.derive(all), all);
}
const edges = (values: Partial<DriftDialValues>) => {
  const { low, high } = driftOf(valuesOf(values)).edges;
  return [high, low].map((move) => move?.times(100).toFixed(2) ?? null);
};

describe("a 3x token that nobody trades", () => {
  it("drifts to 2.54x after +10 % and to 3.86x after −10 %", () => {
    expect(read("leverage-now", { m: 10 })).toBe("2.54x");
    expect(read("leverage-now", { m: -10 })).toBe("3.86x");
    const real = (m: number) => driftOf(valuesOf({ m })).token.series.at(-1)!.realLeverage!;
    expect(real(10).toFixed(3)).toBe("2.538");
    expect(real(-10).toFixed(3)).toBe("3.857");
    expect(real(5).toFixed(6)).toBe("2.739130");
  });

  it("reaches 4x at −11.11 % and 2x at +33.33 %", () => {
    expect(edges({})).toEqual(["-11.11", "33.33"]);
    expect(summaryOfDrift(driftOf(valuesOf({})))).toContain("−11.1\u202F% and +33.3\u202F%");
  });
});

it("a −3x token reaches −4x at only +6.67 % and −2x at −11.11 %", () => {
  expect(edges({ side: "short" })).toEqual(["6.67", "-11.11"]);
  expect(read("leverage-now", { side: "short", m: 10 })).toBe("−4.71x");
});

it("is back at its start whenever the price is, and carries 6x on 40 in between", () => {
  const { ledger, series } = runStored("four-days-untouched").products["static"]!;
  const shown = series.map(({ realLeverage }) => realLeverage!.toFixed(2));
  expect(shown).toEqual(["3.00", "2.14", "3.00", "6.00", "3.00"]);
  expect(series[3]!.nav.toString()).toBe("0.4");
  expect(ledger.slice(1).every(({ trade }) => trade.isZero())).toBe(true);
});

it("asks for a line whose truth is the engine’s at every place", () => {
  const curve = driftDial.curves!["leverage-after-move"]!;
  const values = valuesOf({});
  const truth = curve.truth(driftDial.derive(values), values);
  const at = (move: number) => truth[curve.xs.indexOf(move)]!;
  expect(at(0)).toBe(3);
  expect(at(10)).toBeCloseTo(33 / 13, 12);
  expect(at(-10)).toBeCloseTo(27 / 7, 12);
  for (const y of truth) {
    expect(y).toBeGreaterThan(curve.y.min);
    expect(y).toBeLessThan(curve.y.max);
  }
});

describe("the missions", () => {
  const met = (mission: string, values: Partial<DriftDialValues>): boolean => {
    const all = valuesOf(values);
    return driftDial.missions[mission]!.met(driftDial.derive(all), all);
  };

  it("are not met before the reader turns the dial", () => {
    for (const mission of Object.keys(driftDial.missions)) expect(met(mission, {})).toBe(false);
  });

  it("are met at the first notch past the edge, and at no other", () => {
    expect([-11, -11.5, -12].map((m) => met("four-times", { m }))).toEqual([false, true, false]);
    expect([33, 33.5, 34].map((m) => met("four-times", { m }))).toEqual([false, true, false]);
    const short = (m: number) => met("short-four-times", { side: "short", m });
    expect([6.5, 7, 7.5].map(short)).toEqual([false, true, false]);
    expect(met("short-four-times", { m: 7 })).toBe(false);
  });

  it("know the token that never drifts", () => {
    expect(met("no-drift", { L: 1, m: -20 })).toBe(true);
    expect(met("no-drift", { L: 1, m: 0 })).toBe(false);
    expect(met("no-drift", { L: 1, side: "short", m: -20 })).toBe(false);
  });
});

it("every preset is a scenario that the command line takes", () => {
  for (const { values } of driftDial.presets) {
    const scenario = driftDial.scenario(valuesOf(values));
    expect(() => parseScenario(JSON.parse(JSON.stringify(scenario)))).not.toThrow();
  }
});
