import { describe, expect, it } from "vitest";
import { curveOfResets } from "../../../src/components/widgets/reset-desk/curve-of-resets.ts";
import { resetDesk } from "../../../src/components/widgets/reset-desk/reset-desk.model.ts";
import { summaryOfResets } from "../../../src/components/widgets/reset-desk/reset-words.ts";
import { resetsOf, sides } from "../../../src/components/widgets/reset-desk/resets.ts";
import type { ResetDeskValues } from "../../../src/components/widgets/reset-desk/resets.ts";
import { defaultsOf, rebalanceTrade } from "../../../src/engine/index.ts";

const valuesOf = (values: Partial<ResetDeskValues>): ResetDeskValues => ({
  ...defaultsOf(resetDesk.set),
  ...values,
});

/** A grid over everything that the desk can be turned to. */
const grid = [-30, -20.5, -5, 0, 0.5, 10, 30].flatMap((m) =>
  [0.5, 1, 1.5, 3, 5].flatMap((L) => [0, 0.5].map((tf) => valuesOf({ m, L, tf }))),
);

describe("the desk", () => {
  it("is the engine’s ledger, and agrees with the formula where trading is free", () => {
    for (const values of grid.filter(({ tf }) => tf === 0)) {
      const { move, resets } = resetsOf(values);
      for (const side of sides) {
        const { leverage, trade, target, position, nav } = resets[side];
        if (target === null) {
          expect([trade, nav, position].every((amount) => amount.isZero())).toBe(true);
          continue;
        }
        const formula = rebalanceTrade({ leverage, move, nav: 100 });
        expect(trade.minus(formula).abs().lt("1e-30")).toBe(true);
        expect(position.plus(trade).minus(target).abs().lt("1e-30")).toBe(true);
        expect(target.minus(nav.times(leverage)).abs().lt("1e-30")).toBe(true);
      }
    }
  });

  it("takes the fee out of the NAV, and trades a little less for it", () => {
    const free = resetsOf(valuesOf({})).resets.long;
    const paid = resetsOf(valuesOf({ tf: 0.5 })).resets.long;
    expect(paid.cost.gt(0)).toBe(true);
    expect(paid.trade.lt(free.trade)).toBe(true);
    expect(paid.paidNav.plus(paid.cost).eq(paid.nav)).toBe(true);
    expect(paid.target!.minus(paid.paidNav.times(3)).abs().lt("1e-30")).toBe(true);
  });

  it("holds its curve to the engine’s ledger with a fee as well", () => {
    for (const values of [...grid, valuesOf({ m: 19.5, L: 5, tf: 0.5 })]) {
      const { resets, curve } = resetsOf(values);
      for (const side of sides) {
        const { leverage, trade, target } = resets[side];
        const drawn = curve.find((point) => leverage.eq(point.leverage))!.trade;
        if (target === null) expect(drawn).toBeNull();
        else expect(drawn!.minus(trade).abs().lt("1e-25")).toBe(true);
      }
    }
  });

  it("says so where a fund cannot pay the fee of its trade", () => {
    const result = resetsOf(valuesOf({ m: 19.5, L: 5, tf: 0.5 }));
    expect(summaryOfResets(result)).toContain("the −5x fund cannot pay for its trade");
  });

  it("prints every quantity and the summary at every setting", () => {
    for (const values of grid) {
      const result = resetDesk.derive(values);
      const texts = Object.values(resetDesk.quantities).map((q) => q.text(result, values));
      for (const text of [...texts, summaryOfResets(result)]) {
        expect(text).toMatch(/\S/);
        expect(text).not.toMatch(/NaN|undefined|null|Infinity/);
      }
    }
  });

  it("says that both trade the same way only where they do", () => {
    const said = (values: Partial<ResetDeskValues>) => summaryOfResets(resetsOf(valuesOf(values)));
    expect(said({})).toContain("Both trade the same way");
    expect(said({ L: 0.5 })).not.toContain("Both");
    expect(said({ L: 1 })).toContain("trades nothing");
    expect(said({ L: 5, m: 30 })).toContain("has nothing left");
  });
});

it("marks both funds on the curve, and leaves out the one that is gone", () => {
  const both = curveOfResets(resetsOf(valuesOf({})));
  expect(both.points?.map(({ x, y }) => [x, y])).toEqual([
    [3, 60],
    [-3, 120],
  ]);
  for (const { x, y } of both.points ?? []) {
    expect(both.series[0]!.points.find((point) => point.x === x)?.y).toBeCloseTo(y, 9);
  }
  const one = curveOfResets(resetsOf(valuesOf({ L: 5, m: 30 })));
  expect(one.points).toHaveLength(1);
  expect(one.series[0]!.points.some(({ y }) => y === null)).toBe(true);
});
