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
  belief: "Returns add up: a rise and a fall of the same size cancel.",
  result: (asked) => (asked.quantity === "left-of-100" ? addedOf(asked).plus(1).times(100) : null),
  if: () => "the daily moves simply add up",
  steps(asked) {
    const total = sum(movesOf(asked));
    const leverage = leverageOf(specOf(asked));
    const left = addedOf(asked).plus(1).times(100);
    return [
      { text: `The moves added up: ${move(total)}`, value: null },
      { text: `${multiple(leverage)} that, on the first 100`, value: left },
    ];
  },
};
