import { describe, expect, it } from "vitest";
import { basketBuilderDrawing } from "../../../src/components/widgets/basket-builder/basket-builder.drawing.ts";
import { basketBuilder } from "../../../src/components/widgets/basket-builder/basket-builder.model.ts";
import { summaryOfFund } from "../../../src/components/widgets/basket-builder/basket-words.ts";
import { fundOf } from "../../../src/components/widgets/basket-builder/fund.ts";
import type { BasketValues } from "../../../src/components/widgets/basket-builder/fund.ts";
import { linesOfBasket } from "../../../src/components/widgets/basket-builder/lines-of-basket.ts";
import { Decimal, defaultsOf } from "../../../src/engine/index.ts";

const valuesOf = (values: Partial<BasketValues>): BasketValues => ({
  ...defaultsOf(basketBuilder.set),
  ...values,
});

const grid = [-35, -8.5, 0, 1, 35].flatMap((m) =>
  [50, 300, 500].flatMap((coins) => ["long", "short"].map((side) => valuesOf({ m, coins, side }))),
);

describe("the fund", () => {
  it("is worth its money and what its coins have made, and never less than nothing", () => {
    for (const values of grid) {
      const { before, after, otherSide, deficit } = fundOf(values);
      const left = before.nav.minus(otherSide);
      expect(after.nav.minus(Decimal.max(0, left)).abs().lt("1e-20")).toBe(true);
      expect(deficit.minus(Decimal.max(0, left.neg())).abs().lt("1e-20")).toBe(true);
      if (after.leverage === null) continue;
      const ratio = after.notional.div(after.nav);
      expect(after.leverage.minus(ratio).abs().lt("1e-25")).toBe(true);
    }
  });

  it("prints every quantity and the summary at every setting", () => {
    for (const values of grid) {
      const result = basketBuilder.derive(values);
      const texts = Object.values(basketBuilder.quantities).map((q) => q.text(result, values));
      for (const text of [...texts, summaryOfFund(result)]) {
        expect(text).toMatch(/\S/);
        expect(text).not.toMatch(/NaN|undefined|null|Infinity/);
      }
    }
  });

  it("sells its coins rather than holding fewer than none", () => {
    const said = (side: string) =>
      ["traded", "coins"].map((of) =>
        basketBuilder.quantities[of]!.text(fundOf(valuesOf({ side })), valuesOf({ side })),
      );
    expect(said("long")).toEqual(["bought", "300"]);
    expect(said("short")).toEqual(["sold", "300"]);
  });

  it("says who has paid whom, and what nobody can collect", () => {
    const said = (values: Partial<BasketValues>) => summaryOfFund(fundOf(valuesOf(values)));
    expect(said({ m: 1 })).toContain("the other side of its contracts has paid it 120,000");
    expect(said({ m: -1 })).toContain("the other side of its contracts has got 120,000");
    expect(said({ m: 0 })).toContain("nobody has paid anybody");
    expect(said({ m: -35 })).toContain("still owed 200,000. The holders of its units owe nothing.");
  });
});

describe("the drawing", () => {
  it("is plain data", () => {
    for (const values of grid) {
      const drawn = basketBuilderDrawing.derive(values);
      expect(JSON.parse(JSON.stringify(drawn))).toEqual(drawn);
    }
  });

  it("puts the reader’s move on the token’s line", () => {
    const { events, series } = linesOfBasket(basketBuilderDrawing.derive(valuesOf({ m: 10 })));
    expect(events).toEqual([{ seriesId: "token", x: 10, y: 130, label: "130.00" }]);
    const token = series.find(({ id }) => id === "token")!;
    expect(token.points.find(({ x }) => x === 10)?.y).toBe(130);
    expect(token.points.find(({ x }) => x === -35)?.y).toBe(0);
  });
});
