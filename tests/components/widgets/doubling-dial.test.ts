import { describe, expect, it } from "vitest";
import type { DialValues } from "../../../src/components/widgets/doubling-dial/dial-scenario.ts";
import { summaryOfDial } from "../../../src/components/widgets/doubling-dial/dial-words.ts";
import { doublingDial } from "../../../src/components/widgets/doubling-dial/doubling-dial.model.ts";
import { pathsOfDial } from "../../../src/components/widgets/doubling-dial/paths-of-dial.ts";
import { runDial } from "../../../src/components/widgets/doubling-dial/two-moves.ts";
import { Decimal, defaultsOf } from "../../../src/engine/index.ts";

const valuesOf = (values: Partial<DialValues>): DialValues => ({
  ...defaultsOf(doublingDial.set),
  ...values,
});

/** A grid over everything that the dial can be turned to. */
const moves = [-90, -50, -33, 0, 1, 50, 100];
const grid = moves.flatMap((m1) =>
  moves.flatMap((m2) => ["1", "2", "3"].map((by) => valuesOf({ m1, m2, by }))),
);

describe("the dial", () => {
  it("leaves the product of the factors, and never less than nothing", () => {
    for (const values of grid) {
      const { once, multiplied, swapped, by } = runDial(values);
      const factor = (move: number) => new Decimal(move).times(by).div(100).plus(1);
      const plain = new Decimal(100)
        .times(new Decimal(values.m1).div(100).plus(1))
        .times(new Decimal(values.m2).div(100).plus(1));
      expect(new Decimal(once[1]!.after).eq(plain)).toBe(true);
      expect(new Decimal(swapped).eq(plain)).toBe(true);
      if (multiplied === null) continue;
      const factors = [factor(values.m1), factor(values.m2)].map((f) => Decimal.max(0, f));
      const left = factors.reduce((product, f) => product.times(f), new Decimal(100));
      expect(new Decimal(multiplied[1]!.after).minus(left).abs().lt("1e-30")).toBe(true);
    }
  });

  it("has rows that begin where the row above ends and add up", () => {
    for (const values of grid) {
      const { once, multiplied } = runDial(values);
      for (const rows of [once, multiplied ?? once]) {
        expect(rows[0]!.before).toBe("100");
        expect(rows[1]!.before).toBe(rows[0]!.after);
        for (const { before, change, after } of rows) {
          expect(new Decimal(before).plus(change).eq(after)).toBe(true);
        }
      }
    }
  });

  it("prints every quantity and the summary at every setting", () => {
    for (const values of grid) {
      const result = doublingDial.derive(values);
      const texts = Object.values(doublingDial.quantities).map((q) => q.text(result, values));
      for (const text of [...texts, summaryOfDial(result)]) {
        expect(text).toMatch(/\S/);
        expect(text).not.toMatch(/NaN|undefined|null|Infinity/);
      }
    }
  });

  it("has a result that survives the way from the build to the cell", () => {
    const result = runDial(valuesOf({ by: "2" }));
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});

describe("the words and the lines", () => {
  it("say what was lost, and that nothing is left when it is doubled", () => {
    expect(summaryOfDial(runDial(valuesOf({})))).toBe(
      "+50\u202F% and then −50\u202F%: 100 becomes 75, a loss of 25.",
    );
    expect(summaryOfDial(runDial(valuesOf({ by: "2" })))).toContain(
      "With each move doubled, nothing is left.",
    );
    expect(summaryOfDial(runDial(valuesOf({ m1: 1, m2: -1 })))).toContain(
      "100 becomes 99.99, a loss of 0.01.",
    );
    expect(summaryOfDial(runDial(valuesOf({ m1: 25, m2: -20 })))).toContain(
      "neither gain nor loss",
    );
  });

  it("draw one line until the moves are multiplied", () => {
    expect(pathsOfDial(runDial(valuesOf({}))).series.map(({ role }) => role)).toEqual([
      "underlying",
    ]);
    const { series } = pathsOfDial(runDial(valuesOf({ by: "3", m2: -10 })));
    expect(series.map(({ points }) => points.at(-1)?.y)).toEqual([135, 175]);
  });
});
