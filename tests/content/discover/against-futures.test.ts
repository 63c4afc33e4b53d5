/** What lesson 16 lets the reader find, through the code that its page uses. */
import { describe, expect, it } from "vitest";
import { basisClockDrawing } from "../../../src/components/widgets/basis-clock/basis-clock.drawing.ts";
import { summaryOfWaits } from "../../../src/components/widgets/basis-clock/wait-words.ts";
import { basisClock } from "../../../src/components/widgets/basis-clock/basis-clock.model.ts";
import { liquidationLadder } from "../../../src/components/widgets/liquidation-ladder/liquidation-ladder.model.ts";
import { nightGap } from "../../../src/components/widgets/night-gap/night-gap.model.ts";
import { runStored } from "../../../src/content/stored-scenarios.ts";
import { defaultsOf, parseScenario } from "../../../src/engine/index.ts";
import { makeModelStore } from "../../../src/state/model-store.ts";

type LadderValues = Parameters<typeof liquidationLadder.derive>[0];
const ladderAt = (values: Partial<LadderValues>) =>
  liquidationLadder.derive({ ...defaultsOf(liquidationLadder.set), ...values });
const ladderPreset = (id: string) =>
  ladderAt(liquidationLadder.presets.find((preset) => preset.id === id)!.values);

describe("where a future is taken over", () => {
  it("three times: a fall of 33.0 %; ten times: 9.5 %", () => {
    const falls = ["three", "ten"].map((id) => ladderPreset(id).positions.long);
    expect(falls.map(({ move }) => move?.toFixed(4))).toEqual(["-0.3300", "-0.0955"]);
    expect(falls.map(({ liquidation }) => liquidation?.toFixed(2))).toEqual(["67.00", "90.45"]);
    expect(falls[1]!.bankruptcy?.toString()).toBe("90");
  });

  it("twice and five times: falls of 49.75 % and 19.60 %", () => {
    const moves = [2, 5].map((L) => ladderAt({ L }).positions.long.move?.toFixed(4));
    expect(moves).toEqual(["-0.4975", "-0.1960"]);
  });

  it("one position has three answers: 8.0707, 8.0857, 8.1000", () => {
    const { answers } = ladderPreset("three-answers");
    const long = [answers.binance.long, answers.okx.long, answers.bybit.long];
    expect(long.map((price) => price?.toFixed(4))).toEqual(["8.0707", "8.0857", "8.1000"]);
    expect(answers.binance.short?.toFixed(4)).toBe("11.8911");
    expect(answers.okx.short?.toFixed(4)).toBe("11.8741");
  });

  it("ten times in coins: a fall of 8.7 % against a rise of 10.5 %", () => {
    const { long, short } = ladderPreset("coins").positions;
    expect([long.liquidation?.toFixed(2), short.liquidation?.toFixed(2)]).toEqual([
      "1826.48",
      "2209.94",
    ]);
    expect([long.move?.toFixed(3), short.move?.toFixed(3)]).toEqual(["-0.087", "0.105"]);
  });

  it("cross margin moves the end away, another position’s loss brings it back", () => {
    const [own, spare, loss] = [{}, { mode: "cross" }, { mode: "cross", spare: -50 }].map(
      (values) => ladderAt(values).positions.long,
    );
    expect(spare!.liquidation!.lt(own!.liquidation!)).toBe(true);
    expect(spare!.bankruptcy?.toString()).toBe("80");
    expect(loss!.liquidation!.gt(own!.liquidation!)).toBe(true);
    expect(loss!.bankruptcy?.toString()).toBe("95");
  });

  it("the worked ledger ends at 90.45 with 4.5 of the hundred left", () => {
    const { ledger } = runStored("future-ten-times").products["future"]!;
    expect(ledger.map(({ event }) => event)).toEqual([
      "open",
      "mark",
      "mark",
      "mark",
      "liquidated",
    ]);
    expect(ledger[4]!.price.toFixed(2)).toBe("90.45");
    expect(ledger[3]!.nav.times(100).toFixed(1)).toBe("4.5");
    expect(ledger[4]!.nav.isZero()).toBe(true);
  });
});

describe("the night", () => {
  const after = (values: { gap?: number; L?: number; mmr?: number }) =>
    nightGap.derive({ ...defaultsOf(nightGap.set), ...values }).now;

  it("40 % lower at three times: 0, a debt of 20, and 20 from the insurance fund", () => {
    const { token, margin, future } = after({});
    expect([token, margin, future].map(({ left }) => left.toString())).toEqual(["0", "-20", "0"]);
    expect([token, margin, future].map(({ venue }) => venue.toString())).toEqual([
      "-20",
      "0",
      "-20",
    ]);
  });

  it("between liquidation and bankruptcy the fund keeps what is left", () => {
    const between = nightGap.presets.find(({ id }) => id === "between")!;
    const { token, margin, future } = after(between.values);
    expect(future.left.toString()).toBe("0");
    expect(future.venue.toString()).toBe("5");
    expect([token.left.toString(), margin.left.toString()]).toEqual(["5", "5"]);
  });

  it("a gap that none of them minds leaves all three alike", () => {
    const left = Object.values(after({ gap: 20 })).map((morning) => morning.left.toString());
    expect(left).toEqual(["40", "40", "40"]);
  });
});

describe("the wait", () => {
  const wait = (values: Partial<Parameters<typeof basisClock.derive>[0]>) =>
    basisClock.derive({ ...defaultsOf(basisClock.set), ...values });

  it("50,750 for 50,000 in 90 days is 6.08 % a year, a perpetual 10.95 %", () => {
    const { future, coin, datedYear, perpetualYear, datedCost, perpetualCost } = wait({});
    expect([future[0]!.price, coin[0]!.price].map(String)).toEqual(["50750", "50000"]);
    expect(datedYear.toFixed(4)).toBe("0.0608");
    expect(perpetualYear.toFixed(4)).toBe("0.1095");
    expect([datedCost, perpetualCost].map((cost) => cost.toFixed(6))).toEqual([
      "750.000000",
      "1350.000000",
    ]);
    expect(future.at(-1)!.price.eq(coin.at(-1)!.price)).toBe(true);
  });

  it("says once whether a wait costs or brings money, and needs no rate for nothing", () => {
    const said = (values: Parameters<typeof wait>[0]) => summaryOfWaits(wait(values));
    expect(said({})).toContain("costs 750 a coin, 6.08\u202F% a year. The perpetual costs 1,350");
    expect(said({ basis: -1 })).toContain("brings 500 a coin, 4.06\u202F% a year.");
    expect(said({ basis: 0, fund: 0 })).toBe(
      "Over 90 days the dated future costs nothing. The perpetual costs nothing.",
    );
    const rows = basisClockDrawing.derive({ ...defaultsOf(basisClock.set), basis: -1 }).rows;
    expect(rows[0]).toMatchObject({ cost: "brings 500", year: "4.06\u202F%" });
  });

  it("rolling pays the basis again", () => {
    const { rolls, datedCost } = wait({ n: 4 });
    expect(rolls).toBe(3);
    expect(datedCost.toFixed(6)).toBe("3000.000000");
  });
});

describe("the missions", () => {
  it("nine times outlives a fall of a tenth, ten does not", () => {
    const met = (L: number) => {
      const values = { ...defaultsOf(liquidationLadder.set), L };
      return liquidationLadder.missions["survives-a-tenth"]!.met(ladderAt(values), values);
    };
    expect([8, 9, 10].map(met)).toEqual([false, true, false]);
  });

  it("an inverse short at one time outlives every rise, by every formula", () => {
    const met = (patch: Partial<LadderValues>) => {
      const values = { ...defaultsOf(liquidationLadder.set), ...patch };
      return liquidationLadder.missions["no-rise"]!.met(ladderAt(values), values);
    };
    for (const conv of ["binance", "okx", "bybit"]) {
      expect(met({ c: "inverse", L: 1, conv })).toBe(true);
    }
    expect(met({ c: "inverse", L: 2 })).toBe(false);
    expect(met({ c: "linear", L: 1 })).toBe(false);
    expect(met({ c: "linear", L: 1, mode: "cross", spare: 400 })).toBe(false);
  });

  it("both waits cost the same at a basis of 2.7 %", () => {
    const met = (basis: number) => {
      const values = { ...defaultsOf(basisClock.set), basis };
      return basisClock.missions["same-wait"]!.met(basisClock.derive(values), values);
    };
    expect([2.6, 2.7, 2.8].map(met)).toEqual([false, true, false]);
  });
});

it("every preset is a scenario that the command line takes", () => {
  for (const model of [liquidationLadder, nightGap, basisClock]) {
    for (const { values } of model.presets) {
      const store = makeModelStore(model.name, model.set, values as never);
      const scenario: unknown = JSON.parse(JSON.stringify(model.scenario(store.values() as never)));
      expect(() => parseScenario(scenario)).not.toThrow();
    }
  }
});
