import { leverageOf, specOf, totalMoveOf } from "../asked.ts";
import type { Misconception } from "./misconception.ts";
import { move, multiple } from "../words.ts";

/** L × (1 + r): the notional grows with the price, the NAV is forgotten. */
export const leverageFollowsPrice: Misconception = {
  belief: "The price goes up, so the leverage goes up with it.",
  result: (asked) =>
    asked.quantity === "real-leverage"
      ? leverageOf(specOf(asked)).times(totalMoveOf(asked).plus(1))
      : null,
  if: () => "only the position moves with the price and what it belongs to does not",
  steps(asked) {
    const leverage = leverageOf(specOf(asked));
    const change = totalMoveOf(asked);
    const value = leverage.times(change.plus(1));
    return [
      { text: `${multiple(leverage)} moved by ${move(change)} is ${multiple(value)}`, value },
    ];
  },
};
