import { describe, expect, it } from "vitest";
import { summaryOfLadder } from "../../../src/components/widgets/liquidation-ladder/ladder-words.ts";
import {
  climb,
  conventions,
  ladderSides,
} from "../../../src/components/widgets/liquidation-ladder/ladder.ts";
import type { LadderValues } from "../../../src/components/widgets/liquidation-ladder/ladder.ts";
import { liquidationLadder } from "../../../src/components/widgets/liquidation-ladder/liquidation-ladder.model.ts";
import { defaultsOf } from "../../../src/engine/index.ts";

const valuesOf = (values: Partial<LadderValues>): LadderValues => ({
  ...defaultsOf(liquidationLadder.set),
  ...values,
});

const grid = [1, 2, 10, 50].flatMap((L) =>
  ["linear", "inverse"].flatMap((c) =>
    conventions.flatMap((conv) =>
      [0, 1].flatMap((mmr) =>
        ["isolated", "cross"].map((mode) => valuesOf({ L, c, conv, mmr, mode })),
      ),
    ),
  ),
);

describe("the ladder", () => {
  it("takes a position over before what stands behind it is gone, and after its entry", () => {
    for (const values of grid) {
      const { positions } = climb(values);
      for (const side of ladderSides) {
        const { entry, liquidation, bankruptcy } = positions[side];
        if (liquidation === null) continue;
        const [first, second] = side === "long" ? [entry, liquidation] : [liquidation, entry];
        expect(first.gt(second)).toBe(true);
        if (bankruptcy === null) continue;
        const room =
          side === "long" ? liquidation.minus(bankruptcy) : bankruptcy.minus(liquidation);
        expect(room.gte("-1e-30")).toBe(true);
      }
    }
  });

  it("gives three answers to one question, and chooses among them by the switch", () => {
    for (const conv of conventions) {
      const { positions, answers } = climb(valuesOf({ conv }));
      expect(positions.long.liquidation).toBe(answers[conv].long);
    }
  });

  it("counts a closing fee under OKX alone, and a deduction under Binance alone", () => {
    const plain = climb(valuesOf({ fee: 0 })).answers;
    const fee = climb(valuesOf({ fee: 0.1 })).answers;
    const deducted = climb(valuesOf({ fee: 0, ded: 0.1 })).answers;
    const differs = (other: typeof plain) =>
      conventions.filter((name) => !other[name].long!.eq(plain[name].long!));
    expect(differs(fee)).toEqual(["okx"]);
    expect(differs(deducted)).toEqual(["binance"]);
  });

  it("scales with the entry price", () => {
    const [one, other] = [100, 1000].map((entry) => climb(valuesOf({ entry })).positions.long);
    expect(other!.liquidation!.div(one!.liquidation!).toDP(12).toString()).toBe("10");
    expect(other!.move!.toDP(12).eq(one!.move!.toDP(12))).toBe(true);
  });

  it("says where no price is the end", () => {
    const result = climb(valuesOf({ L: 1, c: "inverse" }));
    expect(summaryOfLadder(result)).toContain("No rise takes the short over.");
    const long = climb(valuesOf({ L: 1 }));
    expect(summaryOfLadder(long)).toContain("No fall takes the long over.");
  });

  it("refuses a position that is over as it opens", () => {
    expect(() => climb(valuesOf({ L: 50, mmr: 2 }))).toThrow(/must be more than/);
  });
});
