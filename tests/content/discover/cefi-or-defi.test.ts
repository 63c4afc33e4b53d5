/** What lesson 17 lets the reader find, through the code that its page uses. */
import { describe, expect, it } from "vitest";
import { metricFigure } from "../../../src/components/sentence/metric-figure.ts";
import { crank } from "../../../src/components/widgets/crank/crank.model.ts";
import type { CrankValues } from "../../../src/components/widgets/crank/crank-scenario.ts";
import { poolSkew } from "../../../src/components/widgets/pool-skew/pool-skew.model.ts";
import type { PoolSkewValues } from "../../../src/components/widgets/pool-skew/pools.ts";
import { runStored } from "../../../src/content/stored-scenarios.ts";
import { defaultsOf, parseScenario } from "../../../src/engine/index.ts";

function turned(values: Partial<CrankValues> = {}) {
  const all: CrankValues = { ...defaultsOf(crank.set), ...values };
  const result = crank.derive(all);
  return { all, result, read: (of: string) => crank.quantities[of]!.text(result, all) };
}

function pooled(values: Partial<PoolSkewValues> = {}) {
  const all: PoolSkewValues = { ...defaultsOf(poolSkew.set), ...values };
  const result = poolSkew.derive(all);
  return { all, result, read: (of: string) => poolSkew.quantities[of]!.text(result, all) };
}

describe("above its maximum", () => {
  it("a keeper’s token goes to the maximum, not to the target: 2.43x to 2.30x", () => {
    const { ledger, series } = runStored("back-to-the-maximum").products["keeper"]!;
    const trades = ledger.filter(({ event }) => event === "rebalance");
    const ratios = trades.map((row) =>
      [row.leverageBefore!, row.leverageAfter!].map((leverage) => leverage.toFixed(3)),
    );
    expect(ratios).toEqual([
      ["2.430", "2.300"],
      ["2.300", "2.285"],
      ["2.285", "2.271"],
    ]);
    expect(series[3]!.realLeverage!.toFixed(3)).toBe("2.271");
  });

  it("every trade from above ends at 2.30x, whoever makes it", () => {
    for (const values of [{ away: 0 }, { away: 8 }, { cord: "2.6" }, { cord: "3" }]) {
      const { trades } = turned(values).result.runs.keeper;
      const fromAbove = trades.filter(({ from }) => from > 2.3 + 1e-9);
      expect(fromAbove.length).toBeGreaterThan(0);
      for (const { to } of fromAbove) expect(to).toBeCloseTo(2.3, 12);
    }
  });
});

describe("when nobody turns the crank", () => {
  it("100 is 82.8 with somebody there and 23.0 with nobody", () => {
    const { read, result } = turned();
    expect(["on-time-end", "keeper-end"].map(read)).toEqual(["82.8", "23.0"]);
    expect(result.runs.keeper.end).toMatchObject({ kind: "sold", hour: 18 });
    expect(read("lender-story")).toContain("sells everything at 18:00 of day 1");
  });

  it("ten hours are survived and eleven are not", () => {
    expect(turned({ away: 10 }).result.runs.keeper.end).toBeNull();
    expect(turned({ away: 11 }).result.runs.keeper.end?.kind).toBe("sold");
  });

  it("the lender’s fall from 2x is a third", () => {
    const figure = { as: "percent", decimals: 1, unsigned: true } as const;
    expect(
      metricFigure("lendingLiquidationMove", { leverage: 2, threshold: "0.75" }, figure).text,
    ).toBe("33.3\u202F%");
  });

  it("a ripcord is pulled while the keeper is away, and only then", () => {
    const pulls = (values: Partial<CrankValues>) =>
      turned(values).result.runs.keeper.trades.filter(({ ripcord }) => ripcord);
    expect(pulls({ cord: "2.6" }).map(({ hour }) => hour)).toEqual([13, 16, 18]);
    for (const { from } of pulls({ cord: "2.6" })) expect(from).toBeGreaterThanOrEqual(2.6);
    expect(pulls({ cord: "2.6", away: 0 })).toEqual([]);
    expect(pulls({ cord: "off" })).toEqual([]);
    expect(turned({ cord: "2.6" }).result.runs.keeper.end).toBeNull();
  });

  it("it leaves the other two tokens as they were", () => {
    const [without, withIt] = [turned(), turned({ cord: "2.6" })];
    for (const id of ["scheduler", "vault"] as const) {
      expect(withIt.result.runs[id]).toEqual(without.result.runs[id]);
    }
  });

  it("a vault is worth nothing after a fall by more than half", () => {
    expect(turned({ fall: 55 }).result.runs.vault).toMatchObject({
      left: 0,
      end: { kind: "gone" },
    });
    expect(turned({ fall: 55, away: 0 }).result.runs.vault.left).toBeGreaterThan(0);
  });

  it("small pieces with pauses lose the race though nobody is away", () => {
    const { runs } = turned({ away: 0, chunk: 4, cool: 4 }).result;
    expect(runs.keeper.end?.kind).toBe("sold");
  });

  it("delay and an old price each let leverage go further", () => {
    const peak = (values: Partial<CrankValues>) =>
      turned({ away: 0, ...values }).result.runs.keeper.peak.leverage;
    expect(peak({ late: 3 })).toBeGreaterThan(peak({}));
    expect(peak({ lag: 3 })).toBe(peak({ late: 3 }));
    expect(turned({ away: 0, late: 3 }).result.staleBy).toBe(0);
    expect(turned({ away: 0, lag: 3 }).result.staleBy).toBeGreaterThan(0);
  });

  it("gas is paid for each trade of those who pay it", () => {
    const { runs } = turned({ away: 0, gas: 1 }).result;
    expect(runs.keeper.gas).toBeCloseTo(runs.keeper.trades.length, 12);
    expect(runs.vault.gas).toBeCloseTo(runs.vault.trades.length, 12);
    expect(runs.scheduler.gas).toBe(0);
  });
});

describe("pools", () => {
  it("of one size give about the name, and twice the other give 1.5x from 3x", () => {
    expect(pooled().read("multiple")).toBe("3x");
    expect(pooled().result.longReturn).toBeCloseTo(0.0297, 4);
    expect(pooled({ own: 2000 }).read("multiple")).toBe("1.5x");
    expect(pooled({ own: 2000 }).result.longReturn).toBeCloseTo(0.0148, 4);
  });

  it("lose by the name, whatever their sizes", () => {
    const losses = [500, 1000, 4000].map((own) => pooled({ own, move: -1 }).result.longReturn);
    for (const loss of losses) expect(loss).toBeCloseTo(losses[0]!, 12);
    expect(losses[0]).toBeCloseTo(-0.03, 3);
  });

  it("keep their sum after every move, and are never empty", () => {
    const { before, curve } = pooled({ own: 3000, other: 700 }).result;
    for (const { long, short } of curve) {
      expect(long + short).toBeCloseTo(before.long + before.short, 8);
      expect(Math.min(long, short)).toBeGreaterThan(0);
    }
  });
});

describe("the missions", () => {
  it("can be solved, and not by doing nothing", () => {
    const met = (mission: string, values: Partial<CrankValues>): boolean => {
      const { all, result } = turned(values);
      return crank.missions[mission]!.met(result, all);
    };
    expect(met("back-in-time", {})).toBe(false);
    expect(met("back-in-time", { away: 10 })).toBe(true);
    expect(met("back-in-time", { away: 0 })).toBe(false);
    expect(met("pull-it", {})).toBe(false);
    expect(met("pull-it", { cord: "3" })).toBe(true);
    const half = pooled({ own: 2000 });
    expect(poolSkew.missions["half-the-name"]!.met(half.result, half.all)).toBe(true);
  });
});

it("every preset is a scenario that the command line takes", () => {
  for (const { values } of crank.presets) {
    expect(() => parseScenario(crank.scenario(turned(values).all))).not.toThrow();
  }
  for (const { values } of poolSkew.presets) {
    expect(() => parseScenario(poolSkew.scenario(pooled(values).all))).not.toThrow();
  }
});
