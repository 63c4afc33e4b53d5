import { leverageOf, specOf } from "../asked.ts";
import { multiple, percents } from "../words.ts";
import type { Misconception } from "./misconception.ts";

/** The venue waits until the stake is gone: 1 ÷ L. */
export const goneWithTheStake: Misconception = {
  belief: "A position is closed when the money behind it is gone.",
  result: (asked) =>
    asked.quantity === "liquidation-fall" ? leverageOf(specOf(asked)).pow(-1).times(100) : null,
  if: () => "the venue waits until your own money is gone",
  steps(asked) {
    const leverage = leverageOf(specOf(asked));
    const value = leverage.pow(-1).times(100);
    return [
      {
        text: `At ${multiple(leverage)} a fall of ${percents(value.toNumber())} takes all of your own`,
        value,
      },
    ];
  },
};
