import { sum } from "../../../engine/index.ts";
import { leverageOf, movesOf, specOf } from "../asked.ts";
import type { Asked } from "../asked.ts";
import type { Misconception } from "./misconception.ts";
import { move, multiple } from "../words.ts";

function addedOf(asked: Asked) {
  return sum(movesOf(asked)).times(leverageOf(specOf(asked)));
}

/** 100 × (1 + L × Σr). */
export const addsReturns: Misconception = {
  belief: "Returns add up.",
  result: (asked) => (asked.quantity === "left-of-100" ? addedOf(asked).plus(1).times(100) : null),
  if: () => "the moves are added up",
  steps(asked) {
    const total = sum(movesOf(asked));
    const leverage = leverageOf(specOf(asked));
    const left = addedOf(asked).plus(1).times(100);
    return [
      { text: `The moves added up: ${move(total)}`, value: null },
      // Somebody who holds the underlying itself need not know yet what "1x" says.
      {
        text: `${leverage.eq(1) ? "That" : `${multiple(leverage)} that`}, on the first 100`,
        value: left,
      },
    ];
  },
};
