import { leverageOf, measure, specOf, totalMoveOf } from "../asked.ts";
import type { Asked } from "../asked.ts";
import type { Misconception } from "./misconception.ts";
import { amount, move, multiple } from "../words.ts";

function gainOf(asked: Asked) {
  return leverageOf(specOf(asked)).times(totalMoveOf(asked)).times(100);
}

/** L·r of the stake: what was gained is put back in, and no more. */
export const investsTheGain: Misconception = {
  belief: "Rebalancing reinvests the day’s result, no more and no less.",
  result: (asked) => (asked.quantity === "traded-of-100" ? gainOf(asked) : null),
  if: () => "the token trades what the day has brought it, no more and no less",
  steps(asked) {
    const result = leverageOf(specOf(asked)).times(totalMoveOf(asked));
    return [{ text: `The day’s result on 100: ${move(result)}`, value: gainOf(asked) }];
  },
};

/** L²·r of the stake: the position is taken for what it was before the move. */
export const chasesTheTarget: Misconception = {
  belief: "Before the trade the position is as large as it was yesterday.",
  result: (asked) =>
    asked.quantity === "traded-of-100" ? gainOf(asked).times(leverageOf(specOf(asked))) : null,
  if: () => "the price move leaves the position itself as it was",
  steps(asked) {
    const leverage = leverageOf(specOf(asked));
    const nav = gainOf(asked).plus(100);
    const value = gainOf(asked).times(leverage);
    return [
      {
        text: `The NAV is now ${amount(nav)}, so the target is ${amount(nav.times(leverage))}`,
        value: null,
      },
      { text: `Less ${multiple(leverage)} the old 100: ${amount(value)}`, value },
    ];
  },
};

/** The right size with the wrong sign. */
export const takesProfit: Misconception = {
  belief: "Rebalancing takes profits: it sells after a rise and buys after a fall.",
  result: (asked) => (asked.quantity === "traded-of-100" ? measure(asked).neg() : null),
  if: () => "the token sells what has risen and buys what has fallen",
  steps: (asked) => [
    {
      text: `The same amount the other way: ${amount(measure(asked).neg())}`,
      value: measure(asked).neg(),
    },
  ],
};
