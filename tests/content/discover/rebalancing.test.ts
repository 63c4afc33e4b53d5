/** What lesson 5 lets the reader find, through the code that its page uses. */
import { describe, expect, it } from "vitest";
import { resetDesk } from "../../../src/components/widgets/reset-desk/reset-desk.model.ts";
import { summaryOfResets } from "../../../src/components/widgets/reset-desk/reset-words.ts";
import type { ResetDeskValues } from "../../../src/components/widgets/reset-desk/resets.ts";
import { runStored } from "../../../src/content/stored-scenarios.ts";
import { defaultsOf, parseScenario, rebalanceTrade } from "../../../src/engine/index.ts";

const valuesOf = (values: Partial<ResetDeskValues>): ResetDeskValues => ({
  ...defaultsOf(resetDesk.set),
  ...values,
});
function tradesOf(values: Partial<ResetDeskValues>): readonly string[] {
  const { long, short } = resetDesk.derive(valuesOf(values)).resets;
  return [long.trade.toString(), short.trade.toString()];
}

describe("the trade at midnight, for a stake of 100, after a rise of a tenth", () => {
  it("is 60 at 3x, 120 at −3x, 20 at 2x and −1x, 200 at 5x", () => {
    expect(tradesOf({})).toEqual(["60", "120"]);
    expect(tradesOf({ L: 2 })).toEqual(["20", "60"]);
    expect(tradesOf({ L: 1 })).toEqual(["0", "20"]);
    expect(tradesOf({ L: 5 })).toEqual(["200", "300"]);
  });

  it("is the same as the figures of the list beside the formula", () => {
    const share = (leverage: number) => rebalanceTrade({ leverage, move: "0.1" }).toString();
    expect([2, 3, 5, -1, -3].map(share)).toEqual(["0.2", "0.6", "2", "0.2", "1.2"]);
  });

  it("turns round with the move, for both funds alike", () => {
    expect(tradesOf({ m: -10 })).toEqual(["-60", "-120"]);
    expect(summaryOfResets(resetDesk.derive(valuesOf({ m: -10 })))).toContain("the same way");
  });
});

describe("winning and losing", () => {
  it("the first reset buys 60 and the second sells 39; turnover 0.99", () => {
    const { ledger, summary } = runStored("gain-then-loss").products["daily"]!;
    const trades = ledger.filter(({ event }) => event === "rebalance").map(({ trade }) => trade);
    expect(trades.map(String)).toEqual(["0.6", "-0.39"]);
    expect(summary.turnover.toString()).toBe("0.99");
    expect(ledger[3]!.amount.toString()).toBe("-0.195");
  });

  it("a tenth down and back leaves the token 93.3 and the untouched position whole", () => {
    const { daily, static: fixed } = runStored("fall-and-back").products;
    expect(daily!.summary.nav.times(100).toFixed(1)).toBe("93.3");
    expect(fixed!.summary.nav.toFixed(12)).toBe("1.000000000000");
  });

  it("three falls of a tenth leave the token 34.3 and the untouched position 18.7", () => {
    const { daily, static: fixed } = runStored("three-days-down").products;
    expect(daily!.summary.nav.toString()).toBe("0.343");
    expect(fixed!.summary.nav.toString()).toBe("0.187");
  });

  it("a token with a range up to 4x sells 66.7 first, six times in all, and keeps 8.8", () => {
    const { ledger, summary } = runStored("six-sales").products["band"]!;
    expect(ledger[2]!.event).toBe("rebalance");
    expect(ledger[2]!.trade.times(100).toFixed(1)).toBe("-66.7");
    expect(summary.rebalances).toBe(6);
    expect(summary.nav.times(100).toFixed(1)).toBe("8.8");
  });
});

describe("the missions", () => {
  const met = (mission: string, values: Partial<ResetDeskValues>): boolean => {
    const all = valuesOf(values);
    return resetDesk.missions[mission]!.met(resetDesk.derive(all), all);
  };

  it("are not met before the reader turns anything", () => {
    for (const mission of Object.keys(resetDesk.missions)) expect(met(mission, {})).toBe(false);
  });

  it("can be solved, and only so", () => {
    expect(met("short-like-long", { L: 2 })).toBe(true);
    expect(met("short-like-long", { L: 2.5 })).toBe(false);
    expect(met("short-like-long", { L: 2, m: -10 })).toBe(false);
    expect(met("takes-profit", { L: 0.5 })).toBe(true);
    expect(met("takes-profit", { L: 1 })).toBe(false);
    expect(met("takes-profit", { L: 0.5, m: -10 })).toBe(false);
  });
});

it("every preset is a scenario that the command line takes", () => {
  for (const { values } of resetDesk.presets) {
    const scenario = resetDesk.scenario(valuesOf(values));
    expect(() => parseScenario(JSON.parse(JSON.stringify(scenario)))).not.toThrow();
  }
});
