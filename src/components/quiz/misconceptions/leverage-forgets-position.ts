import { leverageOf, specOf, totalMoveOf } from "../asked.ts";
import type { Misconception } from "./misconception.ts";
import { multiple } from "../words.ts";

/** L ÷ (1 + L·r): the NAV moves, the position is taken for what it was at the start. */
export const leverageForgetsPosition: Misconception = {
  belief: "My money changes, the position I hold stays the same size.",
  result(asked) {
    if (asked.quantity !== "real-leverage") return null;
    const leverage = leverageOf(specOf(asked));
    return leverage.div(leverage.times(totalMoveOf(asked)).plus(1));
  },
  if: () => "the NAV changes and the value of the position does not",
  steps(asked) {
    const leverage = leverageOf(specOf(asked));
    const nav = leverage.times(totalMoveOf(asked)).plus(1);
    const value = leverage.div(nav);
    return [
      { text: `The NAV becomes ${multiple(nav)} what it was`, value: nav },
      { text: `${multiple(leverage)} divided by that is ${multiple(value)}`, value },
    ];
  },
};
