import { Decimal } from "../../../engine/index.ts";
import { leverageOf, liquidationLevelOf, specOf } from "../asked.ts";
import { share } from "../words.ts";
import type { Misconception } from "./misconception.ts";

/** The distance between the opening level, L ÷ (L − 1), and the last one, taken for the fall of the price. */
export const levelIsTheFall: Misconception = {
  belief: "The margin level falls as far as the price does, point for point.",
  result(asked) {
    if (asked.quantity !== "liquidation-fall") return null;
    const leverage = leverageOf(specOf(asked));
    const opened = leverage.div(leverage.minus(1));
    return opened.minus(liquidationLevelOf(specOf(asked))).times(100);
  },
  if: () => "the level falls point for point with the price",
  steps(asked) {
    const leverage = leverageOf(specOf(asked));
    const opened = leverage.div(leverage.minus(1));
    const value = opened.minus(liquidationLevelOf(specOf(asked)));
    return [
      {
        text: `From the opening level down to the last one is ${share(new Decimal(value))}`,
        value: value.times(100),
      },
    ];
  },
};
