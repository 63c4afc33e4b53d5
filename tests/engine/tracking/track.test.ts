import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal, dayOf, parseScenario, simulate } from "../../../src/engine/index.ts";
import { track } from "../../../src/engine/tracking/index.ts";
import type { DayValue, TrackingInput } from "../../../src/engine/tracking/index.ts";

const START = 18_000;
const returns = ["0.01", "-0.02", "0.03", "-0.05", "0.04", "0.02", "-0.01", "0.06"];

/** A series of closes on days in a row, each step grown by what `step` makes of its return. */
function closes(moves: readonly string[], step: (move: Decimal) => Decimal): DayValue[] {
  let value = new Decimal(100);
  const first = { day: dayOf(START), value };
  const rest = moves.map((move, index) => {
    value = value.times(step(new Decimal(move)));
    return { day: dayOf(START + index + 1), value };
  });
  return [first, ...rest];
}

const underlying = closes(returns, (move) => move.plus(1));
const fund = (leverage: number, lost = "0"): DayValue[] =>
  closes(returns, (move) => move.times(leverage).plus(1).minus(lost));

describe("track", () => {
  it("finds nothing wrong with a fund that does what it says", () => {
    for (const leverage of [2, 3, -1, -2]) {
      const found = track({ underlying, product: fund(leverage), leverage });
      expect(found.days).toBe(8);
      expect(found.correlation?.toFixed(12)).toBe(
        leverage > 0 ? "1.000000000000" : "-1.000000000000",
      );
      expect(found.beta?.toFixed(12)).toBe(leverage.toFixed(12));
      expect(found.net.minus(found.product).abs().toNumber()).toBeLessThan(1e-30);
      expect(found.net.toString()).toBe(found.gross.toString());
      expect(found.unexplainedDragPerYear?.abs().toNumber()).toBeLessThan(1e-30);
      expect(found.medianDailyErrorBps.toNumber()).toBeLessThan(1e-30);
    }
  });

  it("has the gross multiple of the ledger’s daily token", () => {
    const prices = underlying.map(({ value }) => value.toString());
    const simulation = simulate(
      parseScenario({
        market: { stepHours: 24, path: { kind: "prices", prices } },
        products: [
          { id: "fund", kind: "token", leverage: "3", rule: { kind: "periodic", everyHours: 24 } },
        ],
      }),
    );
    const found = track({ underlying, product: fund(3), leverage: 3 });
    expect(simulation.products["fund"]?.summary.nav.toFixed(30)).toBe(found.gross.toFixed(30));
  });

  it("explains the expense and the financing, and a short earns the cash", () => {
    const rates = [{ day: dayOf(START - 40), value: "0.05" }];
    const day = new Decimal(1).div(365);
    const long = fund(3, day.times("0.01").plus(day.times("0.1")).toString());
    const short = fund(-2, day.times("0.01").minus(day.times("0.15")).toString());
    for (const [leverage, product] of [
      [3, long],
      [-2, short],
    ] as const) {
      const found = track({ underlying, product, leverage, expense: "0.01", cash: rates });
      expect(found.unexplainedDragPerYear?.abs().toNumber()).toBeLessThan(1e-20);
      const bare = track({ underlying, product, leverage });
      const unexplained = bare.unexplainedDragPerYear?.toNumber() ?? NaN;
      expect(unexplained).toBeCloseTo(leverage > 0 ? 0.11 : -0.14, 2);
    }
  });

  it("uses the last rate known when an interval begins", () => {
    const rates = [
      { day: dayOf(START - 1), value: "0" },
      { day: dayOf(START + 4), value: "3.65" },
    ];
    const { gross, net } = track({ underlying, product: fund(2), leverage: 2, cash: rates });
    const paid = returns.map((move, index) =>
      new Decimal(move)
        .times(2)
        .plus(1)
        .minus(index >= 4 ? "0.01" : 0),
    );
    expect(net.toFixed(25)).toBe(product(paid).toFixed(25));
    expect(gross.gt(net)).toBe(true);
    const late = [{ day: dayOf(START + 1), value: "0.01" }];
    expect(() => track({ underlying, product: fund(2), leverage: 2, cash: late })).toThrow(
      `cash must be rates from ${dayOf(START)} on, got ${dayOf(START + 1)}`,
    );
  });

  it("leaves out a bad close without losing the days around it", () => {
    const wrong = fund(2).map((close, index) => (index === 4 ? { ...close, value: "200" } : close));
    const input = { underlying, leverage: 2 };
    const spoilt = track({ ...input, product: wrong });
    const cleaned = track({ ...input, product: wrong, exclude: [dayOf(START + 4)] });
    expect(spoilt.medianDailyErrorBps.gte(0)).toBe(true);
    expect(spoilt.correlation?.lt("0.9")).toBe(true);
    expect(cleaned.days).toBe(7);
    expect(cleaned.net.minus(cleaned.product).abs().toNumber()).toBeLessThan(1e-30);
    expect(cleaned.unexplainedDragPerYear?.abs().toNumber()).toBeLessThan(1e-30);
  });

  it("compares only days that both have, between from and to", () => {
    const holes = fund(2).filter((_, index) => index !== 3);
    const window = { from: dayOf(START + 1), to: dayOf(START + 7) };
    const found = track({ underlying, product: holes, leverage: 2, ...window });
    expect(found.days).toBe(5);
    expect(found.net.minus(found.product).abs().toNumber()).toBeLessThan(1e-30);
  });

  it("keeps a wiped-out model at nothing, with no drag to state", () => {
    const crash = closes(["0.01", "-0.4", "0.5", "0.01"], (move) => move.plus(1));
    const found = track({ underlying: crash, product: crash, leverage: 3 });
    expect([found.gross.toString(), found.net.toString()]).toEqual(["0", "0"]);
    expect(found.unexplainedDragPerYear).toBeNull();
  });

  it("has no correlation with a price that stands still", () => {
    const still = closes(returns, () => new Decimal(1));
    const found = track({ underlying: still, product: fund(2), leverage: 2 });
    expect([found.correlation, found.beta]).toEqual([null, null]);
  });

  it("does not depend on what a series is counted in", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1000, noNaN: true }), (factor) => {
        const scaled = fund(2).map(({ day, value }) => ({
          day,
          value: new Decimal(value).times(factor),
        }));
        const one = track({ underlying, product: fund(2, "0.001"), leverage: 2 });
        const other = track({ underlying, product: scaled, leverage: 2 });
        expect(other.gross.toString()).toBe(one.gross.toString());
        expect(other.beta?.toFixed(20)).toBe("2.00000000000000000000");
      }),
      { numRuns: 20 },
    );
  });

  it("names what is wrong with a series", () => {
    const of = (change: Partial<TrackingInput>) => () =>
      track({ underlying, product: fund(2), leverage: 2, ...change });
    expect(of({ product: fund(2).slice(0, 2) })).toThrow(
      "product must be at least 3 days that underlying has too, got 2",
    );
    expect(of({ product: [...fund(2)].reverse() })).toThrow(
      `product.1.day must be after the day before it, got ${dayOf(START + 7)}`,
    );
    expect(of({ product: [{ day: "2020-02-30", value: 1 }] })).toThrow(
      "product.0.day must be a day such as 2020-02-19, got 2020-02-30",
    );
    expect(of({ underlying: [{ day: "2020-02-20", value: 0 }] })).toThrow(
      "underlying.0.value must be a number above 0, got 0",
    );
    expect(of({ product: fund(2).slice(0, 3) })).not.toThrow();
    expect(of({ product: fund(2).map(({ value }) => ({ day: dayOf(START), value })) })).toThrow(
      `product.1.day must be after the day before it, got ${dayOf(START)}`,
    );
    expect(of({ product: [] })).toThrow("product must be at least 3 days");
    expect(of({ expense: "much" })).toThrow("expense must be a finite number, got much");
    expect(of({ cash: [{ day: dayOf(START), value: "low" }] })).toThrow(
      "cash.0.value must be a finite number, got low",
    );
    expect(of({ cash: [{ day: dayOf(START), value: 0 }] })).not.toThrow();
    expect(of({ leverage: "two" })).toThrow("leverage must be a finite number, got two");
  });
});

function product(factors: readonly Decimal[]): Decimal {
  return factors.reduce((total, factor) => total.times(factor), new Decimal(1));
}
